// Amounts whose share of the average wage changes over the years, as charts, and the same figures as tables beside them.

import { get } from "./api.js";
import { Chart } from "./chart.js";
import { draw, make, table } from "./dom.js";
import { capital, percent } from "./figures.js";
import { documentName } from "./words.js";

/** The amounts of the place that is chosen, in the years around the one that is chosen. */
export const askPhase = ({ place, insurance, year, month }, signal) =>
  get(`/api/phase-in?place=${place}&insurance=${insurance}&year=${year}${month ? `&month=${month}` : ""}`, signal);

/** Shows them; where there is none, the whole section goes. */
export function showPhase(section, place, answer, words, lang) {
  const series = alike(answer?.amounts ?? []);
  section.hidden = series.length === 0;
  place.replaceChildren(
    ...series.flatMap((amounts) => {
      const name = capital(amounts.map((amount) => amount.called?.[lang] ?? amount.article).join(words.and));
      return [figure(amounts[0], name, words), figures(amounts, name, answer, words)];
    }),
  );
}

/** Amounts with the same shares in all years stand in one chart. */
const alike = (amounts) =>
  Object.values(Object.groupBy(amounts, ({ points }) => JSON.stringify(points)));

function figure(amount, name, words) {
  const most = Math.max(...amount.points.map((point) => point.share));
  const chart = new Chart(460, 280, { left: 12, right: 12, top: 30, bottom: 34 }, { x: amount.points.length, y: most });
  const parts = [
    draw("line", { class: "axis", x1: 12, x2: 448, y1: chart.y(0), y2: chart.y(0) }),
    ...amount.points.flatMap((point, at) => bar(chart, point, at, amount.points.length)),
  ];
  const spoken = amount.points.map((point) => `${point.year} ${percent(point.share)}`).join(words.listSign);
  return make("figure", {}, chart.picture(words.phaseText(name, spoken), parts));
}

/** One bar; of many years every few are named. */
function bar(chart, { year, share }, at, count) {
  const [from, to] = [chart.x(at), chart.x(at + 1)];
  const width = Math.min(60, (to - from) * 0.7);
  const middle = (from + to) / 2;
  const y = chart.y(share);
  const isNamed = at % Math.ceil(count / 7) === 0;
  return [
    draw("rect", { class: "bar", x: middle - width / 2, y, width, height: chart.y(0) - y, rx: 4 }),
    ...(isNamed
      ? [
          draw("text", { class: "bound middle", x: middle, y: y - 8 }, percent(share)),
          draw("text", { class: "middle", x: middle, y: chart.y(0) + 20 }, year),
        ]
      : []),
  ];
}

const figures = (amounts, name, answer, words) =>
  make(
    "div",
    {},
    table(
      words.phaseTable(name),
      [{ heading: words.year }, { heading: words.share, figure: true }],
      amounts[0].points.map((point) => [String(point.year), percent(point.share)]),
    ),
    amounts.map((amount) => [
      make("p", { class: "soft small", lang: "zh" }, `${documentName(answer.document, words)} ${amount.article}`),
      amount.quote ? make("blockquote", { class: "small", lang: "zh" }, amount.quote) : "",
    ]),
  );
