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

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new ProblemError(unreachable);
  }
  const answer = await response.json();
  if (!response.ok) throw new ProblemError(answer);
  return answer;
}

export const get = (path, signal) => ask(path, { signal });

export const post = (path, request, signal) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request),
    signal,
  });

export const send = (path, form) => ask(path, { method: "POST", body: form });
