// What came of a roster: counts, employers with their notices, persons, rejected rows, and the files to take away.

import { make, table } from "./dom.js";
import { yuan } from "./figures.js";
import { inWords } from "./words.js";

export function showResults(place, all, words, lang) {
  place.replaceChildren(
    tiles(all, words),
    ...all.notes.map((note) => make("p", { class: "finding small" }, `${note.file}${words.colon}${note.text[lang]}`)),
    ...all.findings.map((finding) => make("p", { class: "finding small" }, inWords(finding[lang], words))),
    downloads(words),
    rejects(all, words, lang),
    employers(all, words, place),
    persons(all, words, place),
  );
}

const tiles = (all, words) =>
  make(
    "dl",
    { class: "tiles" },
    tile(words.total, yuan(all.individualBases), "total"),
    all.personsByStatus.map((one) => tile(words.names[one.status], String(one.count), one.status)),
    tile(words.rejectsTable, String(all.rejectedCount), "rejected"),
  );

const tile = (name, value, kind) => make("div", { class: `tile ${kind}` }, make("dt", {}, name), make("dd", {}, value));

const downloads = (words) =>
  make(
    "p",
    { class: "actions" },
    Object.entries(words.files).map(([file, name]) =>
      make("button", { type: "submit", formaction: `/api/roster/${file}` }, `${words.download}${words.colon}${name}`),
    ),
  );

/** On a narrow screen the base stands right behind the number: the rest of the table is out of sight there. */
const arranged = (place, columns, rows, base) => {
  if (place.clientWidth >= 520) return [columns, rows];
  const forward = (cells) => [cells[0], cells[base], ...cells.filter((_, at) => at !== 0 && at !== base)];
  return [forward(columns), rows.map(forward)];
};

function employers(all, words, place) {
  const columns = [
    { heading: words.id },
    { heading: words.name },
    { heading: words.persons, figure: true },
    { heading: words.base, figure: true },
    { heading: words.status },
    { heading: words.article },
    { heading: words.notice },
  ];
  const rows = all.employers.map((one) => [
    one.id ?? "",
    one.name ?? (one.id ? "" : words.withoutEmployer),
    String(one.persons),
    yuan(one.answer?.base),
    statusOf(one.answer, words),
    provision(one.answer),
    noticeButton(one, words),
  ]);
  return shown(table(words.employersTable, ...arranged(place, columns, rows, 3)), rows.length, all.employerCount, words);
}

/** A button that sends the lists once more, for the sheet of one employer, into a new window. */
const noticeButton = (one, words) =>
  make(
    "button",
    {
      type: "submit",
      name: "employer",
      value: one.id ?? "",
      formaction: "/api/roster/notice",
      formtarget: "_blank",
      "aria-label": words.noticeOf(one.name ?? one.id ?? words.withoutEmployer),
    },
    words.notice,
  );

function persons(all, words, place) {
  const columns = [
    { heading: words.id },
    { heading: words.name },
    { heading: words.employer },
    { heading: words.ownWage, figure: true },
    { heading: words.base, figure: true },
    { heading: words.status },
    { heading: words.article },
  ];
  const rows = all.persons.map((one) => [
    one.answer.id,
    one.name ?? "",
    one.employerId ?? "",
    yuan(one.wage),
    yuan(one.answer.base),
    statusOf(one.answer, words),
    provision(one.answer),
  ]);
  return shown(table(words.personsTable, ...arranged(place, columns, rows, 4)), rows.length, all.personCount, words);
}

function rejects(all, words, lang) {
  if (all.rejectedCount === 0) return "";
  const columns = [
    { heading: words.file },
    { heading: words.line, figure: true },
    { heading: words.column },
    { heading: words.value },
    { heading: words.reason },
  ];
  const rows = all.rejected.map((one) => [one.file, String(one.line), one.column ?? "", one.value ?? "", one[lang]]);
  return shown(table(words.rejectsTable, columns, rows), rows.length, all.rejectedCount, words);
}

/** The status, with what is missing where something is. */
const statusOf = (answer, words) =>
  answer ? words.names[answer.status] + (answer.missing ? `${words.open}${words.missing(answer.missing)}${words.close}` : "") : "";

const provision = (answer) =>
  answer?.article ? make("span", { lang: "zh" }, answer.article) : "";

const shown = (list, lines, of, words) =>
  make("div", {}, list, lines < of ? make("p", { class: "soft small" }, words.firstOnly(lines, of)) : "");
