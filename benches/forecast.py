#!/usr/bin/env python3
"""Measures `plan forecast --batch` on made-up series whose future is known, beside public forecasting tools.

    cargo build --release
    python3 benches/forecast.py target/release/plan             # `plan`, "no change" and a straight line: nothing to install
    pip install statsforecast && python3 benches/forecast.py target/release/plan --peers

The series are made from one seed: followers with changing drift, bursts and falls, totals with gains that come and go,
weekly amounts. Half lose a third of their readings, one in four is very short. Lower is better, save `cover`, which
should be 80.
"""

import argparse
import json
import math
import random
import statistics
import subprocess
import time

PACES = (0.5, 0.8, 1.0, 1.25, 2.0)  # targets, as multiples of the pace so far
NORMAL_90 = 1.2815515655446004


def level(rng, weeks):
    value, drift, values = rng.lognormvariate(7, 1.2), rng.gauss(0.004, 0.006), []
    for _ in range(weeks):
        drift += rng.gauss(0, 0.0008)
        burst = rng.expovariate(20) if rng.random() < 0.03 else 0
        value *= 1 + drift + burst + rng.gauss(0, 0.003)
        values.append(max(1, round(value)))
    return values


def amount(rng, weeks):
    base, slow, values = rng.lognormvariate(5, 1.5), 0.0, []
    for _ in range(weeks):
        slow = 0.95 * slow + rng.gauss(0, 0.12)
        values.append(max(1, round(base * math.exp(slow + rng.gauss(0, 0.25)))))
    return values


def total(rng, weeks):
    values, so_far = [], rng.lognormvariate(4, 1)
    for gain in amount(rng, weeks):
        so_far += gain
        values.append(round(so_far))
    return values


def cases(count, seed=20261122):
    rng = random.Random(seed)
    kinds = {"gauge": level, "flow": amount, "cumulative": total}
    for number in range(count):
        kind = list(kinds)[number % 3]
        known = rng.randint(3, 7) if number % 4 == 0 else round(math.exp(rng.uniform(math.log(8), math.log(40))))
        ahead = max(1, round(rng.uniform(0.25, 1) * (known - 1)))
        values = kinds[kind](rng, known + ahead)
        history = [[7 * week, values[week]] for week in range(known)]
        if known >= 5 and rng.random() < 0.5:
            middle = sorted(rng.sample(range(1, known - 1), max(1, round((known - 2) * 0.7))))
            history = [history[week] for week in [0, *middle, known - 1]]
        (first, start), (last, now) = history[0], history[-1]
        end = 7 * (known + ahead - 1)
        step = max(abs(now - start), 0.01 * now) / (last - first) * (end - last)
        targets = [float(f"{now + pace * step:.6g}") for pace in PACES]
        yield {"id": number, "kind": kind, "history": history, "end": end, "targets": targets, "actual": values[-1]}


def plan(program, some):
    lines = "".join(json.dumps({key: case[key] for key in case if key != "actual"}) + "\n" for case in some)
    start = time.perf_counter()
    answers = subprocess.run([program, "forecast", "--batch"], input=lines, capture_output=True, text=True, check=True)
    micros = (time.perf_counter() - start) / len(some) * 1e6
    return [json.loads(line) for line in answers.stdout.splitlines()], micros


def normal(point, spread, case):
    spread = max(spread, 1e-9)
    below = lambda target: 0.5 * (1 + math.erf((target - point) / spread / math.sqrt(2)))
    reach = [1 - below(target) for target in case["targets"]]
    return {"point": point, "lo80": point - NORMAL_90 * spread, "hi80": point + NORMAL_90 * spread, "p_reach": reach}


def no_change(case):
    pairs = list(zip(case["history"], case["history"][1:]))
    variance = statistics.fmean((b[1] - a[1]) ** 2 / (b[0] - a[0]) for a, b in pairs)
    last, now = case["history"][-1]
    return normal(now, math.sqrt(variance * (case["end"] - last)), case)


def straight_line(case):
    (first, start), (last, now) = case["history"][0], case["history"][-1]
    pace, ahead = (now - start) / (last - first), case["end"] - last
    pairs = list(zip(case["history"], case["history"][1:]))
    errors = [(b[1] - a[1] - pace * (b[0] - a[0])) ** 2 / (b[0] - a[0]) for a, b in pairs]
    variance = sum(errors) / max(len(errors) - 1, 1)
    return normal(now + pace * ahead, math.sqrt(variance * (ahead + ahead**2 / (last - first))), case)


def statsforecast(name):
    import warnings

    import numpy
    from statsforecast import models

    warnings.simplefilter("ignore")

    def answer(case):
        days, values = numpy.array(case["history"], float).T
        step = numpy.median(numpy.diff(days))
        even = numpy.arange(days[0], days[-1] + step / 2, step)
        ahead = max(1, round((case["end"] - days[-1]) / step))
        try:
            found = getattr(models, name)(season_length=1).forecast(y=numpy.interp(even, days, values), h=ahead, level=[80])
            point, low, high = (float(found[key][-1]) for key in ("mean", "lo-80", "hi-80"))
            assert all(map(math.isfinite, (point, low, high)))
        except Exception:  # too few readings for it
            return no_change(case)
        return normal(point, (high - low) / (2 * NORMAL_90), case)

    return answer


def timed(answer, some):
    start = time.perf_counter()
    answers = [answer(case) for case in some]
    return answers, (time.perf_counter() - start) / len(some) * 1e6


def score(name, some, answers, micros):
    error, scaled, cover, brier, chances = [], [], [], [], []
    for case, answer in zip(some, answers):
        actual, values = case["actual"], [value for _, value in case["history"]]
        off = abs(answer["point"] - actual)
        step = max(statistics.fmean(abs(b - a) for a, b in zip(values, values[1:])), 1e-3 * abs(values[-1]))
        error.append(200 * off / (abs(answer["point"]) + abs(actual) + 1e-9))
        scaled.append(min(off / step, 60))
        cover.append(answer["lo80"] <= actual <= answer["hi80"])
        hits = [(chance, actual >= target) for chance, target in zip(answer["p_reach"], case["targets"])]
        brier.append(statistics.fmean((chance - hit) ** 2 for chance, hit in hits))
        chances += hits
    bins = [[pair for pair in chances if min(int(pair[0] * 10), 9) == number] for number in range(10)]
    parts = [abs(sum(chance - hit for chance, hit in pairs)) for pairs in bins]
    figures = [statistics.fmean(error), statistics.fmean(scaled), 100 * statistics.fmean(cover), statistics.fmean(brier)]
    print("{:<14}{:>8.2f}{:>8.2f}{:>8.1f}{:>9.4f}{:>8.3f}{:>10.0f}".format(name, *figures, sum(parts) / len(chances), micros))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", help="the `plan` to measure")
    arguments.add_argument("--peers", action="store_true", help="also AutoETS and AutoTheta of statsforecast")
    arguments.add_argument("--cases", type=int, default=900)
    asked = arguments.parse_args()
    every = list(cases(asked.cases))
    peers = {"no change": no_change, "straight line": straight_line}
    if asked.peers:
        peers |= {name: statsforecast(name) for name in ("AutoETS", "AutoTheta")}
    groups = {"all": every} | {kind: [case for case in every if case["kind"] == kind] for kind in ("gauge", "flow", "cumulative")}
    for group, some in groups.items():
        print(f"\n{group}: {len(some)} cases\n{'':<14}{'sMAPE':>8}{'MASE':>8}{'cover':>8}{'Brier':>9}{'ECE':>8}{'µs/case':>10}")
        score("plan", some, *plan(asked.program, some))
        for name, answer in peers.items():
            score(name, some, *timed(answer, some))


if __name__ == "__main__":
    main()
