// What is due on the base: months, rates with their documents, the amounts of each payer, and the total.

import { post, ProblemError } from "./api.js";
import { find, make, table } from "./dom.js";
import { percent, typed, yuan } from "./figures.js";

const fields = ["due-from", "due-through", "due-class", "due-total", "due-employer-rate", "due-own-rate"];
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

  constructor(changed) {
    find("due-details").addEventListener("toggle", changed);
    for (const id of fields) {
      const field = find(id);
      field.addEventListener(field.tagName === "SELECT" ? "change" : "input", changed);
    }
  }

  /** Offers the months of the contribution year, and the fields that the question has a use for. */
  offer(question, words) {
    const months = monthsOf(question);
    this.#options("due-from", months, months[0], (month) => month);
    this.#options("due-through", months, months.at(-1), (month) => month);
    this.#options("due-class", classes, classes[0], (one) => words.due.class(one));
    const [category, kind] = question.state.person.split("/");
    const insurance = question.state.insurance;
    find("due-class-field").hidden = insurance !== "workInjury";
    find("due-total-field").hidden = !kind;
    find("due-employer-rate-field").hidden = !kind;
    find("due-own-rate-field").hidden = paidByEmployersOnly.includes(insurance) && category !== "flexibleWorker";
  }

  #options(id, values, otherwise, text) {
    const select = find(id);
    const chosen = values.includes(select.value) ? select.value : otherwise;
    select.replaceChildren(...values.map((value) => make("option", { value }, text(value))));
    select.value = chosen;
  }

  /** Asks for the amounts once the part is open; a fault shows in this part only. */
  async ask(question, signal) {
    if (!find("due-details").open) return;
    try {
      this.#answer = await post("/api/contributions", this.#request(question), signal);
      this.#problem = null;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      [this.#answer, this.#problem] = [null, error];
    }
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
    const total = find("due-total-field").hidden ? null : typed(find("due-total").value);
    if (request.employer && total !== null) request.employer.priorYearMonthlyTotalWages = total;
    return {
      ...request,
      months: { from: find("due-from").value, through: find("due-through").value },
      ...(industryClass ? { industryClass } : {}),
      rates: rates.map((one) => one.given),
    };
  }

  /** Marks the field that a fault is about, and gives its label; nothing where it is about none of them. */
  #fieldOf({ code, path }) {
    const rate = /^\/rates\/(\d+)/.exec(path ?? "");
    const id = code === "rateNotOnFile" ? null : rate ? this.#rateFields[rate[1]] : fieldAt[path];
    if (!id) return "";
    find(id).setAttribute("aria-invalid", "true");
    return `${find(id).parentElement.querySelector("span").textContent} — `;
  }

  show(words, lang) {
    const place = find("due-answer");
    for (const id of fields) find(id).removeAttribute("aria-invalid");
    if (this.#problem) {
      const faults = this.#problem.faults();
      const told = faults.length > 0 ? faults.map((fault) => this.#fieldOf(fault) + fault[lang]) : this.#problem.sentences(lang);
      const hint = faults.some((fault) => fault.code === "rateNotOnFile") ? [words.due.typeRates] : [];
      place.replaceChildren(...[...told, ...hint].map((sentence) => make("p", { class: "finding small" }, sentence)));
    } else if (this.#answer) {
      place.replaceChildren(...parts(this.#answer, words.due, lang));
    }
  }
}

/** The field that a fault is about. */
const fieldAt = { "/months/from": "due-from", "/months/through": "due-through", "/industryClass": "due-class", "/employer/priorYearMonthlyTotalWages": "due-total" };

function parts(answer, words, lang) {
  const { total } = answer;
  const [insurance] = answer.insurances;
  const told = [...(insurance.notComputed ?? []), ...(insurance.findings ?? []).filter((finding) => finding.code !== "sum-of-rounded")];
  const sums = ["employer", "employee", "flexible"].filter((payer) => insurance.spans.some((span) => span.rates.some((rate) => rate.payer === payer)));
  return [
    make(
      "dl",
      { class: "tiles" },
      sums.map((payer) => tile(words.payers[payer], total[payer])),
      tile(words.total, total.total, "total"),
    ),
    make("p", {}, make("span", { class: `tag ${total.status === "complete" ? "" : "undetermined"}`, id: "due-status" }, words.statuses[total.status])),
    table(words.table, columns(words), insurance.spans.flatMap((span) => span.rates.map((rate) => row(span, rate, words)))),
    make("p", { class: "soft small" }, words.noLateFee),
    ...told
      .filter((one) => !one.path?.startsWith("/employer"))
      .map((one) => make("p", { class: "finding small" }, one[lang])),
  ];
}

const tile = (name, amount, kind = "") => make("div", { class: `tile ${kind}` }, make("dt", {}, name), make("dd", {}, yuan(amount)));

const columns = (words) => [
  { heading: words.months },
  { heading: words.payer },
  { heading: words.rate, figure: true },
  { heading: words.monthly, figure: true },
  { heading: words.all, figure: true },
  { heading: words.source },
];

const row = (span, rate, words) => [
  span.from === span.through ? span.from : `${span.from} – ${span.through}`,
  words.payers[rate.payer],
  percent(rate.rate) + (rate.fixedAmount ? ` + ${yuan(rate.fixedAmount)}` : ""),
  yuan(amountOf(span.month, rate.payer)),
  yuan(amountOf(span.total, rate.payer)),
  rate.origin === "request" ? words.typed : (rate.document ?? words.noDocument),
];

const amountOf = (sum, payer) => sum[payer];
