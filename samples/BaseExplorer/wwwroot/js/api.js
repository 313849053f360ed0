// Asks the server. Whatever is decided is decided there; nothing here computes a base.

/** What went wrong, as problem details. */
export class ProblemError extends Error {
  constructor(problem) {
    super(problem.title);
    this.problem = problem;
  }

  /** What is wrong with the request, each with its path. */
  faults() {
    return this.problem.faults ?? [];
  }

  /** The sentences for people, the faults first. */
  sentences(lang) {
    const faults = this.problem.faults ?? [];
    return faults.length > 0 ? faults.map((fault) => fault[lang]) : [this.problem[lang] ?? this.message];
  }
}

const unreachable = {
  title: "unreachable",
  zh: "无法连接本机服务",
  en: "The service on this machine does not answer",
};

const unreadable = {
  title: "unreadable",
  zh: "无法读取本机服务的答复",
  en: "The answer of the service cannot be read",
};

/** What is waited for; a question that was dropped stays one, and anything else is a problem. */
async function got(waiting, problem) {
  try {
    return await waiting;
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ProblemError(problem);
  }
}

async function ask(path, options, read = (response) => response.json()) {
  const response = await got(fetch(path, options), unreachable);
  if (!response.ok) throw new ProblemError(await got(response.json(), unreadable));
  return got(read(response), unreadable);
}

export const get = (path, signal) => ask(path, { signal });

export const post = (path, request, signal) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request),
    signal,
  });

export const send = (path, form, signal) => ask(path, { method: "POST", body: form, signal });

/** The file that a form is answered with. */
export const take = (path, form) => ask(path, { method: "POST", body: form }, (response) => response.blob());
