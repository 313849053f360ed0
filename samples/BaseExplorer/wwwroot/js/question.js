// The question: what is chosen, only from what is covered, and the request that it makes.

import { find, make } from "./dom.js";
import { capital, typed, yuan } from "./figures.js";
import { documentName } from "./words.js";

/** The wages that a rule may read; one wage is given for all that are read. */
const wages = [
  "priorYearMonthlyWage",
  "lastMonthBasicWage",
  "lastMonthTotalWage",
  "approvedMonthlyWage",
  "pensionBase",
  "declaredBase",
];

/** A wage to try where none is on file, in yuan a month. */
const example = 5000;

const unique = (values) => [...new Set(values)];

/** Puts the options into a list and keeps what was chosen, or else takes another that is still there. */
function offer(id, values, chosen, text, other = values[0]) {
  const select = find(id);
  select.replaceChildren(...values.map((value) => make("option", { value }, text(value))));
  select.value = values.includes(chosen) ? chosen : other;
  return select.value;
}

/** What a list can choose, in the order of the lists. */
export const choices = ["place", "insurance", "year", "month", "person"];

/** What a value of a list is called; the value itself where nobody knows it. */
function called(list, value, words) {
  if (list === "insurance") return capital(words.names[value] ?? value);
  if (list !== "person") return value;
  const [category, kind] = value.split("/");
  return `${capital(words.names[category] ?? category)} · ${kind ? (words.names[kind] ?? kind) : words.noEmployer}`;
}

const nearest = (years, chosen) => years.toSorted((a, b) => Math.abs(a - chosen) - Math.abs(b - chosen))[0];

export class Question {
  constructor(catalogue, state) {
    this.catalogue = catalogue;
    this.state = state;
    this.replaced = [];
  }

  /** Offers what is covered, from the place downwards. */
  offer(words, lang) {
    const { entries, places } = this.catalogue;
    const state = this.state;
    const wanted = { ...state };
    const names = Object.fromEntries(places.map((place) => [place.code, place[lang]]));
    state.place = offer("place", places.map((place) => place.code), state.place, (code) => `${names[code]} ${code}`);
    const ofPlace = entries.filter((entry) => entry.place === state.place);
    state.insurance = offer(
      "insurance",
      unique(ofPlace.map((entry) => entry.insurance)),
      state.insurance,
      (name) => called("insurance", name, words),
    );
    const ofInsurance = ofPlace.filter((entry) => entry.insurance === state.insurance);
    const months = (entry) => {
      const period = this.catalogue.ruleSets[entry.ruleSet].period;
      return period ? `${period.from} – ${period.through}` : "";
    };
    const years = unique(ofInsurance.map((entry) => String(entry.year)));
    state.year = offer("year", years, state.year, (year) => {
      const parts = ofInsurance.filter((one) => String(one.year) === year);
      return parts.length === 1 && months(parts[0]) ? `${year} (${months(parts[0])})` : year;
    }, nearest(years, state.year));
    const ofYear = ofInsurance.filter((entry) => String(entry.year) === state.year);
    find("month-field").hidden = ofYear.length === 1;
    state.month = offer("month", ofYear.map((entry) => entry.month ?? ""), state.month, (month) =>
      months(ofYear.find((entry) => (entry.month ?? "") === month)),
    );
    this.entry = ofYear.find((entry) => (entry.month ?? "") === state.month);
    this.set = this.catalogue.ruleSets[this.entry.ruleSet];
    const persons = this.set.persons.map((person) => [person.category, person.kind ?? ""].join("/"));
    state.person = offer("person", persons, state.person, (person) => called("person", person, words));
    this.#noteReplaced(wanted, words);
    this.#offerFacts(words);
  }

  /** Says what is shown in the place of what is not covered, until something else is chosen. */
  #noteReplaced(wanted, words) {
    this.replaced.push(...choices.filter((name) => wanted[name] && wanted[name] !== this.state[name]).map((name) => [name, wanted[name]]));
    find("replaced").hidden = this.replaced.length === 0;
    find("replaced").textContent = this.replaced
      .map(([name, value]) => words.replaced(words[name], called(name, value, words), find(name).selectedOptions[0].text || this.state.year))
      .join(" ");
  }

  #offerFacts(words) {
    const [scope, published] = [this.set.wageScope, this.entry.tableWage];
    find("reference-field").hidden = !scope;
    if (scope) find("reference-label").textContent = words.reference[scope];
    find("reference").placeholder = published ? yuan(published.value) : "";
    find("reference-note").hidden = !scope;
    this.#noteWage(words, published);
    find("hardship-field").hidden = !this.set.reads.includes("hardship");
    find("proof-field").hidden = !this.set.reads.includes("exemptionProof");
    const read = wages.filter((wage) => this.set.reads.includes(wage));
    find("wage-note").textContent = read.length > 0 ? words.wageAs(read.map((wage) => words.names[wage])) : words.wageUnread;
  }

  /** Where the wage comes from; where none is on file, an example to try. */
  #noteWage(words, published) {
    const note = find("reference-note");
    if (published) note.replaceChildren(this.state.reference ? words.typedOver(yuan(published.value)) : words.fromTable(documentName(published.document, words)));
    else if (this.state.reference) note.replaceChildren();
    else note.replaceChildren(words.notInTable, " ", make("button", { type: "button", id: "example", value: example }, words.tryExample(yuan(example))));
  }

  /** Place, insurance, year, its part and reference wage, for nobody in particular. */
  ofNobody() {
    const reference = typed(this.state.reference ?? "");
    return {
      jurisdiction: this.state.place,
      contributionYear: Number(this.state.year),
      ...(this.state.month ? { contributionMonth: this.state.month } : {}),
      insurance: this.state.insurance,
      ...(this.set.wageScope && reference !== null ? { referenceWages: { [this.set.wageScope]: reference } } : {}),
      useReferenceTable: true,
      persons: [],
    };
  }

  /** The whole request, of the JSON contract. */
  request() {
    const [category, kind] = this.state.person.split("/");
    const wage = typed(this.state.wage ?? "");
    const person = { id: "P", category };
    for (const fact of wages.filter((name) => this.set.reads.includes(name))) {
      if (wage !== null) person[fact] = wage;
    }
    if (this.set.reads.includes("hardship") && this.state.hardship) person.hardship = true;
    if (this.set.reads.includes("exemptionProof") && this.state.proof) person.exemptionProof = true;
    return { ...this.ofNobody(), ...(kind ? { employer: { id: "E", kind } } : {}), persons: [person] };
  }
}
