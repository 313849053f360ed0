// The state of the page stands behind the # of its address: it can be kept and passed on, and no server sees it.

export const read = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

export function write(state) {
  const known = Object.entries(state).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  history.replaceState(null, "", `#${new URLSearchParams(known)}`);
}
