// Opens pages in a browser and looks at them as a reader with a phone, a desk, a sheet of paper or a screen reader would.
//
//   node open.mjs TOOLS BROWSER PAGE…
//
// TOOLS is the folder that .ci/pages installs into. Says everything that is wrong, and ends with 1 if anything is.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import path from "node:path";

const [tools, browserPath, ...pages] = process.argv.slice(2);
const require = createRequire(path.resolve(tools, "anchor.js"));
const { chromium } = require("playwright-core");
const { HtmlValidate } = require("html-validate");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const SIZES = [{ width: 390, height: 844 }, { width: 1280, height: 900 }];
const wrong = [];

function validate(file) {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Generated in one line, and styles of a drawing's own size.
      "no-trailing-whitespace": "off", "long-title": "off", "no-inline-style": "off", "void-style": "off",
    },
  });
  const report = validator.validateStringSync(readFileSync(file, "utf8"), file);
  for (const result of report.results) {
    for (const message of result.messages) wrong.push(`${file}: HTML: ${message.ruleId}: ${message.message} (column ${message.column})`);
  }
}

async function look(browser, file, size, scheme, media) {
  const name = `${file} at ${size.width}, ${scheme}, ${media}`;
  // The page's own policy stays in force; only the instruments may run beside it.
  const context = await browser.newContext({ viewport: size, colorScheme: scheme, bypassCSP: true });
  const page = await context.newPage();
  page.on("console", (message) => { if (message.type() === "error") wrong.push(`${name}: console: ${message.text()}`); });
  page.on("pageerror", (error) => wrong.push(`${name}: error: ${error.message}`));
  page.on("request", (request) => { if (!request.url().startsWith("file:")) wrong.push(`${name}: asks for ${request.url()}`); });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  await page.emulateMedia({ media, colorScheme: scheme });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) wrong.push(`${name}: ${wide} pixels too wide`);
  // One table of values is as good as the others, and axe takes its time with each.
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold, place) => {
    fold.open = place === 0 || !fold.classList.contains("values");
  }));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const one of violations) wrong.push(`${name}: ${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | ")}`);
  await context.close();
}

// Without the instruments the policy is in force: nothing may be fetched or run, and nothing may complain of it.
async function lookAsItIs(browser, file) {
  const page = await browser.newPage();
  page.on("console", (message) => wrong.push(`${file}: console: ${message.text()}`));
  page.on("request", (request) => { if (!request.url().startsWith("file:")) wrong.push(`${file}: asks for ${request.url()}`); });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  await page.close();
}

const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
for (const file of pages) {
  validate(file);
  const onScreens = SIZES.flatMap((size) => ["light", "dark"].map((scheme) => look(browser, file, size, scheme, "screen")));
  await Promise.all([...onScreens, lookAsItIs(browser, file), look(browser, file, SIZES[1], "light", "print")]);
}
await browser.close();
for (const line of wrong) console.error(line);
console.log(`${pages.length} pages opened, ${wrong.length} things wrong`);
process.exit(wrong.length > 0 ? 1 : 0);
