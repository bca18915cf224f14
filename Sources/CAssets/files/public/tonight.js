// The evening's soft sign and a screen that stays on. Nothing is sent, nothing is stored, no time is shown.
// Without this file the page works the same; then the two change over by their own clock.

const half = Number(document.body.dataset.half) * 60_000;
const touching = new Set([...document.querySelectorAll("[data-sign]")].map((sign) => sign.dataset.sign));

let screen = "";
let began = 0; // wall clock, because a phone that dims also slows its timers
let spent = 0; // before a pause
let lamp = null;

const place = () => location.hash.slice(1);

async function light() {
  if (!touching.has(place()) || document.visibilityState !== "visible" || lamp) return;
  try {
    lamp = await navigator.wakeLock?.request("screen");
    lamp?.addEventListener("release", () => { lamp = null; });
  } catch {
    lamp = null; // refused, for example to save the battery: the screen dims as it always does
  }
}

function dark() {
  lamp?.release();
  lamp = null;
}

function show() {
  const due = began > 0 && spent + Date.now() - began >= half;
  for (const sign of document.querySelectorAll("[data-sign]")) {
    const text = due && sign.dataset.sign === screen ? sign.dataset.text : "";
    if (sign.textContent !== text) sign.textContent = text;
  }
}

function moved() {
  const here = place();
  if (touching.has(here)) {
    if (here !== screen) spent = 0; // changed over: a new half
    screen = here;
    began = Date.now();
    light();
  } else {
    if (began > 0) spent += Date.now() - began;
    began = 0;
    if (!here.startsWith("pause")) screen = "";
    dark();
  }
  show();
}

addEventListener("hashchange", moved);
document.addEventListener("visibilitychange", () => { light(); show(); });
setInterval(show, 15_000);
moved();
