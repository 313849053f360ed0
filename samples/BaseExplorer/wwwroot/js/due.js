// What is due on the base: months, rates with their documents, the amounts of each payer, and the total.

import { post, ProblemError } from "./api.js";
import { announce, find, make, table } from "./dom.js";
import { capital, percent, typed, yuan } from "./figures.js";
import { documentName, inWords } from "./words.js";

const typedFields = ["due-total", "due-employer-rate", "due-own-rate"];
const fields = ["due-from", "due-through", "due-class", ...typedFields];
const classes = ["1", "2", "3", "4", "5", "6", "7", "8"];
const paidByEmployersOnly = ["workInjury", "maternity"];

/** The months of a contribution year, each as 2025-01. */
function monthsOf(question) {
  const { from, through } = question.set.period ?? { from: `${question.state.year}-01`, through: `${question.state.year}-12` };
  const months = [];
  let [year, month] = from.split("-").map(Number);
  for (let name = from; name <= through && months.length < 24; ) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, "0")}`;
  }
  return months;
}

/** A rate in per cent as a ratio; what is no number stays as it is, and the server names it. */
function ratio(text) {
  const given = typed(text.replace("%", ""));
  return typeof given === "number" ? Number((given / 100).toFixed(8)) : given;
}

export class Due {
  #answer = null;
  #problem = null;
  #rateFields = [];
  #alone = false;

  constructor(state, changed) {
    this.state = state;
    for (const id of fields) {
      const field = find(id);
      field.addEventListener(field.tagName === "SELECT" ? "change" : "input", () => {
        state[id] = field.value;
        changed();
      });
    }
  }

  /** Offers the months of the contribution year, and the fields that the question has a use for. */
  offer(question, words) {
    const months = monthsOf(question);
    this.#options("due-from", months, months[0], (month) => month);
    this.#options("due-through", months, months.at(-1), (month) => month);
    this.#options("due-class", classes, classes[0], (one) => words.due.class(one));
    for (const id of typedFields) {
      if (find(id).value !== (this.state[id] ?? "")) find(id).value = this.state[id] ?? "";
    }
    const [category, kind] = question.state.person.split("/");
    const insurance = question.state.insurance;
    find("due-class-field").hidden = insurance !== "workInjury";
    find("due-total-field").hidden = !kind;
    find("due-employer-rate-field").hidden = !kind;
    find("due-own-rate-field").hidden = paidByEmployersOnly.includes(insurance) && category !== "flexibleWorker";
  }

  #options(id, values, otherwise, text) {
    const select = find(id);
    const chosen = values.includes(this.state[id]) ? this.state[id] : otherwise;
    select.replaceChildren(...values.map((value) => make("option", { value }, text(value))));
    select.value = chosen;
  }

  /** Asks for the amounts, and gives what came of it to be kept; a fault shows in this part only. */
  async ask(question, signal) {
    try {
      return [await post("/api/contributions?readable=true", this.#request(question), signal), null];
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return [null, error];
    }
  }

  /** Keeps the amounts of the question that is shown; nothing where none is. */
  keep([answer, problem] = [null, null]) {
    [this.#answer, this.#problem] = [answer, problem];
  }

  #request(question) {
    const request = question.request();
    const [category] = question.state.person.split("/");
    const { insurance } = request;
    const own = ["flexibleWorker", "businessOwner"].includes(category) ? "flexible" : "employee";
    const industryClass = insurance === "workInjury" ? Number(find("due-class").value) : null;
    const rate = (id, payer) =>
      find(`${id}-field`).hidden || find(id).value.trim() === ""
        ? []
        : [{ id, given: { insurance, payer, rate: ratio(find(id).value), ...(payer === "employer" && industryClass ? { industryClass } : {}) } }];
    const rates = [...rate("due-employer-rate", "employer"), ...rate("due-own-rate", own)];
    this.#rateFields = rates.map((one) => one.id);
    const wage = typed(question.state.wage ?? "");
    find("due-total").placeholder = typeof wage === "number" ? yuan(wage) : "";
    const total = find("due-total-field").hidden ? null : typed(find("due-total").value);
    this.#alone = Boolean(request.employer) && total === null && wage !== null;
    if (request.employer && (total ?? wage) !== null) request.employer.priorYearMonthlyTotalWages = total ?? wage;
    return {
      ...request,
      months: { from: find("due-from").value, through: find("due-through").value },
      ...(industryClass ? { industryClass } : {}),
      rates: rates.map((one) => one.given),
    };
  }

  /** Says a fault; where it is about a field, marks the field and begins with its label. */
  #sentence({ code, path, ...fault }, words, lang) {
    const rate = /^\/rates\/(\d+)/.exec(path ?? "");
    const id = code === "rateNotOnFile" ? null : rate ? this.#rateFields[rate[1]] : fieldAt[path];
    if (!id) return fault[lang];
    find(id).setAttribute("aria-invalid", "true");
    // The server is asked for a share, and names that; here per cent was typed.
    const said = rate ? words.due.rateRange(find(id).value) : fault[lang];
    return `${find(id).parentElement.querySelector("span").textContent} — ${said}`;
  }

  /** What the base has said already is not said again. */
  show(words, lang, saidAbove) {
    const place = find("due-answer");
    find("due-alone").hidden = !this.#alone;
    for (const id of fields) find(id).removeAttribute("aria-invalid");
    if (this.#problem) {
      const faults = this.#problem.faults();
      const reported = faults.length > 0 ? faults.map((fault) => this.#sentence(fault, words, lang)) : this.#problem.sentences(lang);
      const hint = faults.some((fault) => fault.code === "rateNotOnFile") ? [words.due.typeRates] : [];
      place.replaceChildren(...[...reported, ...hint].map((sentence) => make("p", { class: "finding small" }, sentence)));
      announce("due-said", reported.join(" "));
    } else if (this.#answer) {
      const { total } = this.#answer;
      place.replaceChildren(...parts(this.#answer, words, lang, saidAbove));
      announce("due-said", words.due.said(yuan(total.total), words.names[`sumStatus.${total.status}`]));
    } else {
      place.replaceChildren();
      announce("due-said", "");
    }
  }
}

/** The field that a fault is about. */
const fieldAt = { "/months/from": "due-from", "/months/through": "due-through", "/industryClass": "due-class", "/employer/priorYearMonthlyTotalWages": "due-total" };

function parts(answer, words, lang, saidAbove) {
  const { total } = answer;
  const [insurance] = answer.insurances;
  const open = insurance.notComputed ?? [];
  const reported = [...open, ...(insurance.findings ?? [])].filter((one) => one.code !== "sum-of-rounded" && !saidAbove.has(one[lang]));
  const paying = payers.filter((one) => insurance.spans.some((span) => span.rates.some((rate) => rate.payer === one)));
  // A payer without a single amount has none; zero would say that nothing is due.
  const amountOf = (sum, one) => (sum[one] === 0 && open.length > 0 ? null : sum[one]);
  const row = (span, rate) => [
    payerName(rate.payer, words),
    percent(rate.rate) + (rate.fixedAmount ? ` + ${yuan(rate.fixedAmount)}` : ""),
    yuan(amountOf(span.month, rate.payer)),
    yuan(amountOf(span.total, rate.payer)),
    span.from === span.through ? span.from : `${span.from} – ${span.through}`,
    documentOf(rate, words),
  ];
  return [
    make(
      "dl",
      { class: "tiles" },
      paying.map((one) => tile(payerName(one, words), amountOf(total, one))),
      tile(words.due.total, total.total, "total"),
    ),
    make("p", {}, make("span", { class: `tag ${total.status === "complete" ? "" : "undetermined"}`, id: "due-status" }, words.names[`sumStatus.${total.status}`])),
    table(words.due.table, columns(words.due), insurance.spans.flatMap((span) => span.rates.map((rate) => row(span, rate)))),
    make("p", { class: "soft small" }, words.due.noLateFee),
    ...reported
      .filter((one) => !one.path?.startsWith("/employer"))
      .map((one) => make("p", { class: "finding small" }, inWords(one[lang], words))),
  ];
}

const tile = (name, amount, kind = "") => make("div", { class: `tile ${kind}` }, make("dt", {}, name), make("dd", {}, yuan(amount)));

const columns = (words) => [
  { heading: words.payer },
  { heading: words.rate, figure: true },
  { heading: words.monthly, figure: true },
  { heading: words.all, figure: true },
  { heading: words.months },
  { heading: words.source },
];

/** The payers in the order in which they are shown. */
const payers = ["employer", "employee", "flexible"];

const payerName = (one, words) => capital(words.names[`payer.${one}`]);

const documentOf = (rate, words) => (rate.origin === "request" ? words.due.typed : documentName(rate.document, words));
