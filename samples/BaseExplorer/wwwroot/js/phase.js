// Liaoning's phase-in as a chart, and the same figures as a table beside it.

import { Chart } from "./chart.js";
import { draw, make, table } from "./dom.js";
import { percent } from "./figures.js";

export const asked = "/api/phase-in?place=210000&insurance=pension&year=2010";

export function showPhase(place, answer, words) {
  place.replaceChildren(...answer.amounts.flatMap((amount) => [figure(amount, words), figures(amount, answer, words)]));
}

function figure(amount, words) {
  const chart = new Chart(460, 280, { left: 12, right: 12, top: 30, bottom: 34 }, { x: amount.points.length, y: 1 });
  const parts = [
    draw("line", { class: "axis", x1: 12, x2: 448, y1: chart.y(0), y2: chart.y(0) }),
    ...amount.points.flatMap((point, at) => bar(chart, point, at)),
  ];
  const spoken = amount.points.map((point) => `${point.year}: ${percent(point.share)}`).join(", ");
  return make("figure", {}, chart.picture(words.phaseText(spoken), parts));
}

function bar(chart, { year, share }, at) {
  const middle = (chart.x(at) + chart.x(at + 1)) / 2;
  const y = chart.y(share);
  return [
    draw("rect", { class: "bar", x: middle - 30, y, width: 60, height: chart.y(0) - y, rx: 4 }),
    draw("text", { class: "bound middle", x: middle, y: y - 8 }, percent(share)),
    draw("text", { class: "middle", x: middle, y: chart.y(0) + 20 }, year),
  ];
}

const figures = (amount, answer, words) =>
  make(
    "div",
    {},
    table(
      words.phaseTable,
      [{ heading: words.year }, { heading: words.share, figure: true }],
      amount.points.map((point) => [String(point.year), percent(point.share)]),
    ),
    make("p", { class: "soft small", lang: "zh" }, `${answer.document} ${amount.article}`),
    amount.quote ? make("blockquote", { class: "small", lang: "zh" }, amount.quote) : "",
  );
