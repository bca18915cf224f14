"""The pages before the doors, in every shape."""

import http.client
import subprocess

import pytest

from checks import accessible, quiet
from conftest import PROGRAM


@pytest.mark.parametrize("phone", [True, False], ids=["phone", "desktop"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_welcome_is_readable_and_quiet(clinic, open_browser, phone, dark, language):
    page = open_browser(clinic, phone=phone, dark=dark, language=language).new_page()
    with quiet(page):
        assert page.goto("/").status == 200
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("h1").count() == 1
    accessible(page)


def test_a_page_that_is_not_there_helps(clinic, open_browser):
    page = open_browser(clinic).new_page()
    assert page.goto("/nowhere").status == 404
    accessible(page)
    page.locator("main a").first.click()
    assert page.url == clinic.origin + "/"


def test_the_page_works_without_scripts(clinic, open_browser):
    page = open_browser(clinic, script=False).new_page()
    assert page.goto("/").status == 200
    assert page.locator("main a").count() >= 2


def test_the_policy_refuses_an_inline_script(clinic, open_browser):
    page = open_browser(clinic).new_page()
    page.goto("/")
    assert page.evaluate("""() => {
        const script = document.createElement('script');
        try { script.textContent = 'window.ran = 1'; document.head.append(script); } catch { }
        return window.ran ?? 0;
    }""") == 0


def test_a_released_stylesheet_is_kept_and_a_page_is_not(clinic):
    connection = http.client.HTTPConnection("127.0.0.1", clinic.port)
    connection.request("GET", "/")
    answer = connection.getresponse()
    html = answer.read().decode()
    assert answer.getheader("cache-control") == "no-store"
    address = html.split('rel="stylesheet" href="')[1].split('"')[0]
    connection.request("GET", address)
    answer = connection.getresponse()
    answer.read()
    assert "immutable" in answer.getheader("cache-control")


def test_the_log_holds_no_address(own_clinic, open_browser):
    open_browser(own_clinic).new_page().goto("/CANARY-path?q=CANARY-query")
    assert "status=404" in own_clinic.read_log()
    assert "CANARY" not in own_clinic.read_log()


def test_the_clock_file_is_only_in_debug_builds():
    assert "--clock-file" in subprocess.run([PROGRAM, "serve", "--help"], capture_output=True, text=True).stdout
