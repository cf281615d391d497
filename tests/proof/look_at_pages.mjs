// Opens pages in Chromium and tells as JSON what axe-core and the browser find.
// node look_at_pages.mjs CHROMIUM PAGE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [320, 1280];
const schemes = ["light", "dark"];
const nothing = { violations: [], incomplete: [] };

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const seen = [];
for (const page of pages)
  for (const width of widths)
    for (const colorScheme of schemes) seen.push(await look(page, width, colorScheme));
await browser.close();
console.log(JSON.stringify(seen));

async function look(path, width, colorScheme) {
  const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const requests = [];
  const console_ = [];
  tab.on("request", (one) => requests.push(one.url()));
  tab.on("console", (one) => console_.push(one.text()));
  tab.on("pageerror", (one) => console_.push(String(one)));
  await tab.goto(pathToFileURL(path).href);
  const styled = await tab.evaluate(() => getComputedStyle(document.querySelector(".skip")).position);
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await tab.evaluate(axe);  // by the debugger, which the page's policy does not reach
  const found = await asked(tab);
  const [heads, uncounted] = [await headNames(tab), await withoutNumber(tab)];
  const hidden = await hideWhatIsGone(tab);
  const after = hidden === null ? nothing : await asked(tab);
  await tab.close();
  return {
    path, width, colorScheme, overflow, hidden, heads, uncounted,
    styled: styled === "absolute",
    requests: requests.length,
    console: console_,
    passes: found.passes.length,
    violations: [...found.violations, ...after.violations].map(told),
    undecided: [...found.incomplete, ...after.incomplete].flatMap((one) => one.nodes.map((n) => `${one.id}: ${n.html.match(/\w+/)}`)),
  };
}

function asked(tab) {
  return tab.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), tags);
}

function told(rule) {
  return `${rule.id}: ${rule.nodes.map((one) => one.target).join(" ")}`;
}

// What a screen reader calls the rows and columns of the tables.
async function headNames(tab) {
  const debug = await tab.context().newCDPSession(tab);
  const { nodes } = await debug.send("Accessibility.getFullAXTree");
  const heads = nodes.filter((one) => ["columnheader", "rowheader"].includes(one.role?.value));
  return heads.map((one) => one.name.value);
}

// The entries that a list should count and does not.
function withoutNumber(tab) {
  return tab.evaluate(
    () => [...document.querySelectorAll("li[value]")].filter((one) => getComputedStyle(one).listStyleType !== "decimal").length,
  );
}

// What is still seen of the old text when the switch is on; null where there is no switch.
async function hideWhatIsGone(tab) {
  const box = tab.locator("input[type=checkbox]");
  if ((await box.count()) === 0) return null;
  await box.check();
  return tab.evaluate(
    () => [...document.querySelectorAll("del, main .gone")].filter((one) => one.checkVisibility()).length,
  );
}
