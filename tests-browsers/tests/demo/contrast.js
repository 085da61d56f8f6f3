// All texts that stand out too little from what is behind them (WCAG 2.2, "Contrast (Minimum)").

const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");

function over(color, below) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = `rgb(${below.join()})`;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function ground(element) {
  const chain = [];
  for (let one = element; one; one = one.parentElement) chain.unshift(getComputedStyle(one).backgroundColor);
  return chain.reduce((below, color) => over(color, below), [255, 255, 255]);
}

function luminance(color) {
  const [r, g, b] = color.map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(element) {
  const below = ground(element);
  const { color, opacity } = getComputedStyle(element);
  canvas.globalAlpha = Number(opacity);
  const text = over(color, below);
  canvas.globalAlpha = 1;
  const [dark, light] = [luminance(text), luminance(below)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const found = [];
for (const element of document.querySelectorAll("body *")) {
  const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  if (!hasText || !element.checkVisibility()) continue;
  const size = parseFloat(getComputedStyle(element).fontSize);
  if (ratio(element) < (size >= 24 ? 3 : 4.5)) found.push(`${ratio(element).toFixed(2)} ${element.textContent.trim().slice(0, 60)}`);
}
return found;
