// The page: what is chosen, what the server answers to it, and what the address remembers.

import { get, post, ProblemError } from "./api.js";
import { nameOf, showBase, showReasons } from "./answer.js";
import { showCurve } from "./curve.js";
import { announce, find } from "./dom.js";
import { Due } from "./due.js";
import { typed } from "./figures.js";
import { askPhase, showPhase } from "./phase.js";
import { read, write } from "./place-in-url.js";
import { choices, Question } from "./question.js";
import { wireRoster } from "./roster.js";
import { languages, learn, translate } from "./words.js";

const first = {
  lang: navigator.language.startsWith("zh") ? "zh" : "en",
  place: "210000",
  insurance: "pension",
  year: "2025",
  person: "employee/enterprise",
  wage: "5200",
};
const state = {};
const shown = { of: null, curve: null, explanation: null, findings: [], phase: null };
let question;
let due;
let roster;
let asking = new AbortController();
let curveIsOld = true;

const words = () => languages[state.lang];

/** Takes the question from the address. */
function take() {
  for (const name of Object.keys(state)) delete state[name];
  Object.assign(state, first, read());
  if (!Object.hasOwn(languages, state.lang)) state.lang = first.lang;
  translate(state.lang);
}

async function start() {
  take();
  const catalogue = await get("/api/catalogue");
  learn(catalogue.words);
  question = new Question(catalogue, state);
  due = new Due(state, () => renew(false));
  find("version").textContent = `Contribution.Rules ${catalogue.engineVersion}`;
  roster = wireRoster(
    () => question.ofNobody(),
    () => ({ lang: state.lang, words: words() }),
  );
  wire();
  renew();
}

function wire() {
  for (const name of choices) {
    find(name).addEventListener("change", (event) => {
      // Another place or year has another average wage and other parts; what was typed belonged to the old one.
      if (name !== "person") Object.assign(state, { reference: "", month: "" });
      state[name] = event.target.value;
      question.replaced = [];
      renew();
      if (name !== "person") roster.again();
    });
  }
  find("reference").addEventListener("input", (event) => {
    state.reference = event.target.value;
    renew();
  });
  find("reference").addEventListener("change", () => roster.again());
  find("reference-note").addEventListener("click", (event) => {
    if (event.target.id !== "example") return;
    state.reference = event.target.value;
    find("reference").focus();
    renew();
    roster.again();
  });
  for (const name of ["hardship", "proof"]) {
    find(name).addEventListener("change", (event) => {
      state[name] = event.target.checked ? "1" : "";
      renew();
    });
  }
  find("wage").addEventListener("input", (event) => moved(event.target.value));
  find("slider").addEventListener("input", (event) => moved(event.target.value));
  for (const button of document.querySelectorAll("[data-lang]")) {
    button.addEventListener("click", () => {
      state.lang = button.dataset.lang;
      translate(state.lang);
      renew();
      roster.again();
    });
  }
  addEventListener("resize", showTheCurve);
  addEventListener("hashchange", () => {
    take();
    question.replaced = [];
    renew();
    roster.again();
  });
}

/** The wage alone has changed: the curve stays. */
function moved(wage) {
  state.wage = wage;
  renew(false);
}

/** Asks anew, and shows the answer; an older question that is still under way is dropped. */
async function renew(withCurve = true) {
  question.offer(words(), state.lang);
  due.offer(question, words());
  for (const name of ["wage", "reference"]) {
    if (find(name).value !== (state[name] ?? "")) find(name).value = state[name] ?? "";
  }
  for (const name of ["hardship", "proof"]) find(name).checked = Boolean(state[name]);
  write(state);
  curveIsOld ||= withCurve;
  asking.abort();
  asking = new AbortController();
  try {
    await ask(asking.signal);
    forget();
    announce("fault-said", "");
  } catch (error) {
    if (error.name === "AbortError") return;
    tell(error);
  }
  show();
}

async function ask(signal) {
  const request = question.request();
  const of = whoAndWhere();
  const [result, explanations, curve, amounts] = await Promise.all([
    post("/api/bases?readable=true", request, signal),
    post("/api/explanations", request, signal),
    curveIsOld ? post("/api/curve", request, signal) : shown.curve,
    due.ask(question, signal),
    phase(signal),
  ]);
  curveIsOld = false;
  due.keep(amounts);
  Object.assign(shown, {
    of,
    curve,
    explanation: explanations.find((one) => one.for === "individualBase"),
    // What is wanting of the employer is nothing to one person's base.
    findings: (result.findings ?? []).filter((finding) => !finding.path.startsWith("/employer")),
  });
}

/** The shares by year; only another place, insurance or year has others. */
async function phase(signal) {
  const asked = [state.place, state.insurance, state.year, state.month].join("/");
  if (shown.phaseOf !== asked) {
    shown.phase = await askPhase(state, signal);
    shown.phaseOf = asked;
  }
}

const noted = ["wage", "reference"];

const whoAndWhere = () => choices.map((name) => state[name]).join(" ");

/** What is wrong with a field stands beside it, and the last answer stays while it is the same person's. */
function tell(error) {
  if (!(error instanceof ProblemError)) throw error;
  forget();
  curveIsOld = true;
  const others = error.faults().filter((fault) => !besideItsField(fault));
  const isOfFields = error.faults().length > 0 && others.length === 0;
  if (!isOfFields || shown.of !== whoAndWhere()) drop();
  if (isOfFields) {
    announce("fault-said", error.sentences(state.lang).join(" "));
    return;
  }

  find("problem").textContent = (others.length > 0 ? others.map((fault) => fault[state.lang]) : error.sentences(state.lang)).join(" ");
  find("problem").hidden = false;
}

/** Figures of a former question must not stand under this one. */
function drop() {
  Object.assign(shown, { of: null, curve: null, explanation: null, findings: [] });
  due?.keep();
}

function besideItsField(fault) {
  const field = fault.path?.startsWith("/referenceWages") ? "reference" : /^\/persons\/0\/.*(wage|base)/i.test(fault.path ?? "") ? "wage" : null;
  if (!field) return false;
  find(field).setAttribute("aria-invalid", "true");
  find(`${field}-note`).textContent = fault[state.lang];
  find(`${field}-note`).classList.add("problem");
  find(`${field}-note`).hidden = false;
  return true;
}

function forget() {
  find("problem").hidden = true;
  find("problem").textContent = "";
  for (const field of noted) {
    find(field).removeAttribute("aria-invalid");
    find(`${field}-note`).classList.remove("problem");
  }
}

function show() {
  const { curve, explanation, findings } = shown;
  showPhase(find("phase-section"), find("phase"), shown.phase, words(), state.lang);
  if (!explanation) {
    for (const id of ["decided", "why", "curve"]) find(id).replaceChildren();
    due?.show(words(), state.lang, new Set());
    return;
  }

  showBase(find("decided"), explanation, findings, words(), state.lang);
  showReasons(find("why"), explanation, words(), state.lang);
  due.show(words(), state.lang, new Set(findings.map((finding) => finding[state.lang])));
  find("slider").max = curve.most;
  const wage = typed(state.wage ?? "") ?? 0;
  // A text would put it into the middle, as if that were the wage.
  if (typeof wage === "number") find("slider").value = wage;
  showTheCurve();
}

function showTheCurve() {
  if (!shown.explanation) return;
  const wage = typed(state.wage ?? "");
  const { rules, answer } = shown.explanation;
  const ruleName = (id) => {
    const rule = rules.find((one) => one.rule === id);
    return rule && nameOf(rule, state.lang);
  };
  showCurve(find("curve"), shown.curve, { wage, base: answer.base }, words(), ruleName);
}

start().catch(tell);
