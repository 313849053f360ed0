// The roster: lists are dropped or chosen, sent, and what comes back is shown. The form itself fetches files and notices.

import { ProblemError, send } from "./api.js";
import { find, make } from "./dom.js";
import { showResults } from "./results.js";

/** Wires the form. `question` gives the place, insurance, year and reference wage that are chosen. */
export function wireRoster(question, language) {
  const form = find("roster");
  const show = () => determine(form, question(), language());
  form.addEventListener("submit", (event) => {
    // The buttons for files and notices have addresses of their own, and send the form themselves.
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    show();
  });
  wireDrop(find("drop"), show);
  return {
    /** Shows the results again, where there are any, after something else was chosen. */
    again: () => find("results").childElementCount > 0 && show(),
  };
}

const most = 10 * 1024 * 1024;

const files = (form) => [form.elements.persons, form.elements.employers].flatMap((field) => [...field.files]);

async function determine(form, question, { lang, words }) {
  form.elements.question.value = JSON.stringify(question);
  form.elements.language.value = lang;
  const results = find("results");
  // The server refuses it too; but it does so while the lists are still on their way, which browsers call no answer.
  if (files(form).reduce((sum, file) => sum + file.size, 0) > most) {
    results.replaceChildren(make("p", { class: "problem" }, words.tooLarge));
    return;
  }

  results.setAttribute("aria-busy", "true");
  try {
    showResults(results, await send("/api/roster", new FormData(form)), words, lang);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    results.replaceChildren(...error.sentences(lang).map((said) => make("p", { class: "problem" }, said)));
  } finally {
    results.removeAttribute("aria-busy");
  }
}

function wireDrop(area, show) {
  const over = (is) => (event) => {
    event.preventDefault();
    area.classList.toggle("over", is);
  };
  area.addEventListener("dragenter", over(true));
  area.addEventListener("dragover", over(true));
  area.addEventListener("dragleave", over(false));
  area.addEventListener("drop", (event) => {
    over(false)(event);
    place([...event.dataTransfer.files]);
    show();
  });
}

/** Gives each file to its field: by its name, else the first to the persons. */
function place(files) {
  const isOfEmployers = (file) => /employ|单位|企业/i.test(file.name);
  const employers = files.find(isOfEmployers) ?? (files.length > 1 ? files[1] : undefined);
  const persons = files.find((file) => file !== employers);
  for (const [id, file] of [["persons-file", persons], ["employers-file", employers]]) {
    if (!file) continue;
    const list = new DataTransfer();
    list.items.add(file);
    find(id).files = list.files;
  }
}
