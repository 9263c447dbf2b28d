#!/usr/bin/env bash
# Makes the corpora to begin with from the project's own examples and tests. A target's first bytes steer it (the module
# of its name in `src/fuzzing/` says how); here they are put in front of each file.
set -euo pipefail
cd "$(dirname "$0")/.."

# Puts a file into a corpus behind the bytes that steer: seed TARGET BYTES FILE
seed() {
    local corpus="fuzz/corpus/$1" name
    mkdir -p "$corpus"
    name=$(printf '%s %s' "$2" "$3" | cksum | tr -d ' ')
    { printf "$2"; cat "$3"; } >"$corpus/$name"
}

# Files of the project of at most 16 kB: files PATTERN
files() { find examples src tests -type f -size -16k -name "$1" -print0; }

while IFS= read -r -d '' file; do
    seed ledger '\003\001\007\100' "$file"
    seed ledger '\361\005' "$file"
    seed batch '\000' "$file"
    for steered in '\000\000' '\001\026' '\005\041'; do seed import "$steered" "$file"; done
    seed feedback '\002\007' "$file"
    seed feedback '\012\100' "$file"
done < <(files '*.csv')

while IFS= read -r -d '' file; do
    seed batch '\000' "$file"
    seed batch '\001' "$file"
done < <(files '*.stdin')

while IFS= read -r -d '' file; do
    for language in '\000' '\005' '\010'; do seed campaign "$language" "$file"; done
done < <(files '*campaign.toml')
while IFS= read -r -d '' file; do seed campaign '\002' "$file"; done < <(files '*strategy.toml')
while IFS= read -r -d '' file; do seed campaign '\007' "$file"; done < <(files 'plan.toml')

together=$(mktemp)
{ cat src/assess/examples/base.campaign.toml; printf -- '\n---\n'; cat src/assess/examples/base.strategy.toml; } >"$together"
seed campaign '\001' "$together"
rm "$together"

# A sheet of a workbook.
sheet=$(mktemp)
cat >"$sheet" <<'XML'
<worksheet><dimension ref="A1:B3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1"
t="str"><v>Followers</v></c></row><row r="2"><c r="A2" t="d"><v>2027-03-01</v></c><c r="B2"><v>4200</v></c></row><row
r="3"><c r="A3" t="str"><v>2027-03-02</v></c><c r="B3"><v>4210.5</v></c></row></sheetData></worksheet>
XML
seed import '\000\202' "$sheet"
seed import '\005\200' "$sheet"
rm "$sheet"

# The stream of an older workbook: its beginning, a sheet, a text, the end; then the sheet with a text and a number.
stream=$(mktemp)
printf '\011\010\002\000\000\006\205\000\011\000\052\000\000\000\000\000\001\000S' >"$stream"
printf '\374\000\017\000\001\000\000\000\001\000\000\000\004\000\000Date\012\000\000\000' >>"$stream"
printf '\011\010\002\000\000\006\375\000\012\000\000\000\000\000\000\000\000\000\000\000' >>"$stream"
printf '\176\002\012\000\001\000\001\000\000\000\002\000\000\000\012\000\000\000' >>"$stream"
seed import '\005\101' "$stream"
rm "$stream"

# Sentences: the third column of the labelled ones, each in a file of its own.
mkdir -p fuzz/corpus/sentence
cat src/text/statement/tests/labelled/*.tsv | cut -f 3 | while IFS= read -r sentence; do
    printf '\000%s' "$sentence" >"fuzz/corpus/sentence/$(printf %s "$sentence" | cksum | tr -d ' ')"
done

for corpus in fuzz/corpus/*; do echo "$(find "$corpus" -type f | wc -l) in $corpus"; done
