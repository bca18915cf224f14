// The digits of a keyboard press the keys in sight, and the key that deletes takes the last digit back. Without this
// script the keys are reached with the tab and arrow keys.
addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.type === "password") return;
  const rows = [...document.querySelectorAll(".turn")];
  const given = rows.filter(row => row.querySelector(":checked"));
  if (event.key === "Backspace" && given.length) {
    given.at(-1).querySelector(":checked").checked = false;
  } else if (/^[0-9]$/.test(event.key)) {
    event.preventDefault();
    rows[given.length].querySelector(`[value="${event.key}"]`).click();
    // A row with the keyboard in it stays in sight.
    if (document.activeElement.closest(".turn")) rows[given.length + 1]?.querySelector("input, button").focus();
  }
});
