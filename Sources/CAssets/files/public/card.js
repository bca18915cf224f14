// The picture on a card or a recovery sheet leads here with its code after the #, which no browser sends to anybody. The code goes into the
// field, and out of the address first: histories and shared screens show addresses. Without this file it is typed.

function take() {
  const brought = location.hash.slice(1);
  // A # may also name a place on this page: the way past its top, a field with a fault.
  if (!brought || document.getElementById(brought)) return;
  history.replaceState(null, "", location.pathname);
  if (!/^[0-9a-z-]{28,40}$/i.test(brought)) return;
  document.querySelector("#code, #sheet").value = brought.replaceAll("-", " ");
  document.getElementById("typed").hidden = true;
  document.getElementById("brought").hidden = false;
}

take();
addEventListener("hashchange", take);
