// The frame of a chart: scales, axes, grid.

import { draw } from "./dom.js";

/** A step of 1, 2 or 5 times a power of ten, so that there are about as many as wanted. */
function stepFor(most, wanted) {
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].find((factor) => factor * power >= rough) * power;
}

export class Chart {
  constructor(width, height, margin, most) {
    Object.assign(this, { width, height, margin, most });
  }

  x(value) {
    return this.margin.left + (value / this.most.x) * (this.width - this.margin.left - this.margin.right);
  }

  y(value) {
    return this.height - this.margin.bottom - (value / this.most.y) * (this.height - this.margin.top - this.margin.bottom);
  }

  /** Lines across with their figures, and figures below. */
  grid(text = (value) => String(value)) {
    const up = stepFor(this.most.y, 5);
    const along = stepFor(this.most.x, this.width < 500 ? 3 : 6);
    const parts = [];
    for (let value = 0; value <= this.most.y * 1.0001; value += up) {
      const y = this.y(value);
      parts.push(
        draw("line", { class: value === 0 ? "axis" : "grid", x1: this.margin.left, x2: this.width - this.margin.right, y1: y, y2: y }),
        draw("text", { class: "end", x: this.margin.left - 8, y: y + 4 }, text(value)),
      );
    }
    for (let value = along; value <= this.most.x * 1.0001; value += along) {
      parts.push(draw("text", { class: "middle", x: this.x(value), y: this.height - this.margin.bottom + 20 }, text(value)));
    }
    return parts;
  }

  /** What the axes show. */
  titles(along, up) {
    return [
      draw("text", { class: "end", x: this.width - this.margin.right, y: this.height - this.margin.bottom + 42 }, along),
      draw("text", { class: "start", x: 4, y: 14 }, up),
    ];
  }

  /** The drawing in words, for screen readers. */
  picture(label, ...parts) {
    return draw("svg", { viewBox: `0 0 ${this.width} ${this.height}`, role: "img", "aria-label": label }, ...parts);
  }
}
