// The answer: the base in large figures, and why.

import { make } from "./dom.js";
import { yuan } from "./figures.js";
import { documentName, formulaInWords, inWords } from "./words.js";

/** The base, its status, and the rule with its article. */
export function showBase(place, explanation, findings, words, lang) {
  const { answer } = explanation;
  const decided = explanation.rules.find((rule) => rule.outcome === "decided");
  place.replaceChildren(
    make(
      "p",
      { class: "base" },
      make("strong", { id: "base" }, answer.base === null ? words.noBase : yuan(answer.base)),
      answer.base === null ? "" : make("span", { class: "soft" }, ` ${words.perMonth}`),
      make("span", { class: `tag ${answer.status}` }, words.names[answer.status]),
    ),
    decided
      ? make(
          "p",
          { class: "provision" },
          make("span", { id: "rule" }, nameOf(decided, lang)),
          make("span", { lang: "zh" }, ` ${cite(decided, words)}`),
        )
      : "",
    answer.missing ? make("p", { class: "lacking" }, words.missing(answer.missing)) : "",
    ...findings.map((finding) => make("p", { class: "finding small" }, inWords(finding[lang], words))),
  );
}

/** The sentence, the arithmetic, and every other rule. */
export function showReasons(place, explanation, words, lang) {
  const decided = explanation.rules.find((rule) => rule.outcome === "decided");
  const open = place.querySelector("details")?.open ?? false;
  place.replaceChildren(
    ...(decided?.quote ? [make("h3", {}, words.quote), make("blockquote", { id: "quote", lang: "zh" }, decided.quote)] : []),
    ...(decided?.reading
      ? [make("p", { class: "soft small" }, `${words.reading}${words.colon}`, lang === "zh" ? (decided.readingZh ?? decided.reading) : decided.reading)]
      : []),
    ...(explanation.arithmetic
      ? [
          make("h3", {}, words.arithmetic),
          make("ul", { id: "arithmetic", class: "arithmetic" }, explanation.arithmetic.map((line) => step(line, words))),
        ]
      : []),
    make(
      "details",
      open ? { open: "" } : {},
      make("summary", {}, words.allRules(explanation.rules.length)),
      make("ul", { class: "rules" }, byOutcome(explanation.rules).map((rule) => ruleItem(rule, words, lang))),
    ),
  );
}

const order = ["decided", "silenced", "unknown", "false", "notConsidered"];

/** What decides first, then what might have. */
const byOutcome = (rules) => rules.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));

const cite = (rule, words) =>
  rule.article.startsWith(rule.document) ? rule.article : `${documentName(rule.document, words)} ${rule.article}`;

/** What people call a rule; its article where its file gives no name. */
export const nameOf = (rule, lang) => rule.name?.[lang] ?? rule.article;

const step = (line, words) =>
  make(
    "li",
    {},
    ...(line.name === "base" ? [make("span", { class: "name" }, words.base), " "] : []),
    make("span", {}, formulaInWords(line.text, words)),
  );

const ruleItem = (rule, words, lang) =>
  make(
    "li",
    { class: rule.outcome },
    make("strong", {}, nameOf(rule, lang)),
    " ",
    make("span", { class: "tag" }, words.outcomes[rule.outcome]),
    make("p", { class: "small" }, rule[lang]),
    rule.quote ? make("blockquote", { class: "small", lang: "zh" }, rule.quote) : "",
  );
