// The roster: lists are dropped or chosen, sent, and what comes back is shown. The form itself fetches notices.

import { ProblemError, send, take } from "./api.js";
import { find, make } from "./dom.js";
import { showResults } from "./results.js";

/** Wires the form. `question` gives the place, insurance, year and reference wage that are chosen. */
export function wireRoster(question, language) {
  const form = find("roster");
  let asking = new AbortController();
  /** Drops the question that is under way: its answer may come after that of a newer one. */
  const begin = () => {
    asking.abort();
    asking = new AbortController();
    return asking.signal;
  };
  const show = () => determine(form, question(), language(), begin());
  form.addEventListener("submit", (event) => {
    // A notice has a window of its own, to which the form goes itself.
    if (event.submitter?.hasAttribute("formtarget")) return;
    event.preventDefault();
    const path = event.submitter?.getAttribute("formaction");
    if (path) save(form, path, language());
    else show();
  });
  wireDrop(find("drop"), show);
  for (const id of ["persons-file", "employers-file"]) {
    find(id).addEventListener("change", () => {
      // The results are of the former files; the files to take away would be of these.
      begin();
      clearResults();
    });
  }
  return {
    /** Shows the results again, where there are any, after something else was chosen. */
    again: () => find("results").childElementCount > 0 && show(),
  };
}

const most = 10 * 1024 * 1024;

const files = (form) => [form.elements.persons, form.elements.employers].flatMap((field) => [...field.files]);

const problem = (said) => make("p", { class: "problem", role: "alert" }, said);

function clearResults(...said) {
  const results = find("results");
  results.removeAttribute("aria-busy");
  results.replaceChildren(...said.map(problem));
  find("balance").textContent = "";
}

async function determine(form, question, { lang, words }, signal) {
  form.elements.question.value = JSON.stringify(question);
  form.elements.language.value = lang;
  const results = find("results");
  // The server refuses it too; but it does so while the lists are still on their way, which browsers call no answer.
  if (files(form).reduce((sum, file) => sum + file.size, 0) > most) {
    clearResults(words.tooLarge);
    return;
  }

  results.setAttribute("aria-busy", "true");
  try {
    const all = await send("/api/roster", new FormData(form), signal);
    results.removeAttribute("aria-busy");
    find("balance").textContent = words.balance(all);
    showResults(results, all, words, lang);
  } catch (error) {
    if (error.name === "AbortError") return;
    if (!(error instanceof ProblemError)) throw error;
    clearResults(...error.sentences(lang));
  }
}

/** Takes a file away; where there is none, the page says why and stays. */
async function save(form, path, { lang }) {
  const results = find("results");
  for (const said of results.querySelectorAll(":scope > .problem")) said.remove();
  try {
    const file = URL.createObjectURL(await take(path, new FormData(form)));
    make("a", { href: file, download: path.slice(path.lastIndexOf("/") + 1) }).click();
    URL.revokeObjectURL(file);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    results.prepend(...error.sentences(lang).map(problem));
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
