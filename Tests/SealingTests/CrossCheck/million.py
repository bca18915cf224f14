"""All six digits there are, against a device's lock, by a thief of the server: database and pepper, and no device.

    python Tests/SealingTests/CrossCheck/million.py

Works on the second implementation of the format, with the cheapest scrypt there is: what is tried is not how long a guess
takes, but that no guess is right. The control holds the device's secret and finds the digits, once. A minute on one core.
"""

import os
import sys

from cryptography.exceptions import InvalidTag

import formats as f

DIGITS, SECRET = "271828", bytes(range(32))


def sealed(device, pepper, person):
    place = f.head("deviceLock") + person + f.mark(device, "device id")
    head = f.head("deviceLock") + bytes([1]) + os.urandom(16)
    key = f.password_key(DIGITS.encode(), head[3:], head[2], place, pepper, device)
    return head + f.box_seal(SECRET, key, place + head, os.urandom(12)), place


def opening(blob, place, pepper, in_hand, guesses):
    """The digits that open."""
    found = []
    for guess in guesses:
        digits = f"{guess:06}"
        try:
            if f.password_open(blob, place, digits.encode(), pepper, in_hand) == SECRET:
                found.append(digits)
        except InvalidTag:
            pass
    return found


def main():
    device, pepper, person = os.urandom(32), os.urandom(32), os.urandom(16)
    blob, place = sealed(device, pepper, person)
    million = range(1_000_000)
    # What stands in the row under which the server finds the device is the likeliest thing to take for its secret.
    thief = opening(blob, place, pepper, f.mark(device, "device id"), million)
    control = opening(blob, place, pepper, device, range(271_000, 272_000))
    print(f"without the device {len(thief)} of 1000000 open; with it {control}")
    return 0 if thief == [] and control == [DIGITS] else 1


if __name__ == "__main__":
    sys.exit(main())
