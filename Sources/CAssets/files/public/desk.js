// Keys, a search and a copy. Nothing is sent and nothing is stored, and without this file every page works.

// One key opens the page whose link names it, and never while somebody types. No key sends a form.
const typing = (at) => at instanceof HTMLElement && (at.isContentEditable
  || at.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit], [type=button])"));

addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  const named = [...document.querySelectorAll("[aria-keyshortcuts]")]
    .find((one) => one.getAttribute("aria-keyshortcuts") === event.key.toLowerCase() && !one.hidden);
  if (!named) return;
  event.preventDefault();
  if (named.matches("input")) named.focus();
  else named.click();
});
document.documentElement.classList.add("listens");

// Only the rows with these names. What is looked for is in no form and no address: histories and logs keep addresses.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

function find(field) {
  const box = field.closest(".find");
  const rows = [...document.querySelectorAll("[data-rows] > *")];
  // A couple is found by its names; homework by every word that is written about it.
  const said = (row) => plain((row.parentElement.dataset.rows === "all" ? row : row.querySelector("strong")).textContent);
  const shown = () => rows.filter((row) => !row.hidden);
  box.hidden = false;
  field.value = "";
  // What the lists beside the search leave over: one concern, one kind, so many minutes, so many people.
  const sieves = [...document.querySelectorAll(".sieves select")];
  for (const sieve of sieves) {
    sieve.value = "";
    sieve.closest(".sieves").hidden = false;
    sieve.addEventListener("change", () => field.dispatchEvent(new Event("input")));
  }
  const fits = (row, { dataset: { sieve: name }, value }) => !value || (name === "minutes"
    ? Number(row.dataset.minutes) <= Number(value)
    : (row.dataset[name] ?? "").split(" ").includes(value));
  field.addEventListener("input", () => {
    const words = plain(field.value).split(/\s+/);
    for (const row of rows) {
      row.hidden = !words.every((word) => said(row).includes(word)) || !sieves.every((sieve) => fits(row, sieve));
    }
    for (const list of document.querySelectorAll("[data-rows]")) list.closest("section").hidden = !list.querySelector(":scope > :not([hidden])");
    box.querySelector("[role=status]").textContent = shown().length ? "" : box.dataset.none;
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && field.value && shown().length) shown()[0].querySelector("a")?.click();
    if (event.key === "Escape") {
      field.value = "";
      field.dispatchEvent(new Event("input"));
      field.blur();
    }
  });
}

// Copies a text that is on the page.
function copies(button) {
  const text = document.getElementById(button.dataset.copies);
  const status = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    text.select();
    let done = false;
    try {
      await navigator.clipboard.writeText(text.value);
      done = true;
    } catch {
      done = document.execCommand("copy"); // the clipboard itself is closed to pages without a certificate
    }
    status.textContent = done ? button.dataset.said : button.dataset.failed;
  });
}

const field = document.getElementById("find");
if (field) find(field);
for (const button of document.querySelectorAll("[data-copies]")) copies(button);
