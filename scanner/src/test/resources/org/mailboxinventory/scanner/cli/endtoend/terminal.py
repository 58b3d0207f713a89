"""Runs a program on a pseudo-terminal of its own, does things to it when the screen shows what is
waited for, and tells how it ended.

  terminal.py SCREEN COLUMNS [PATTERN ACTION]... -- PROGRAM [ARGUMENT]...

SCREEN is the file that gets every byte that the program printed. An action is done when PATTERN, a
regular expression, is found in what was printed since the action before:
  ^C      the key is pressed: the terminal sends SIGINT to its foreground processes
  CLOSE   the window is closed: they get SIGHUP
  TERM    the program's process alone is asked to terminate
  n       the window becomes n columns wide
  =a|b|w  a line is typed: a, or b where the word w was printed since the action before
The last line of standard output is "CODE SECONDS": the program's exit code (128 and the signal's
number when one killed it), and the time from the first action to its end.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

PATIENCE = 180


def size(descriptor, columns):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))


def act(action, pid, master, printed):
    if action.startswith("="):
        first, second, word = action[1:].split("|")
        os.write(master, (second if word.encode() in printed else first).encode() + b"\n")
    elif action == "^C":
        os.write(master, b"\x03")
    elif action == "TERM":
        os.kill(pid, signal.SIGTERM)
    elif action == "CLOSE":
        os.close(master)
        return None
    else:
        size(master, int(action))
    return master


def ended(pid, begun):
    """Waits for the program's end, and kills it when it takes too long."""
    while True:
        waited, status = os.waitpid(pid, os.WNOHANG)
        if waited:
            return status
        if time.monotonic() - begun > PATIENCE:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.02)


def main():
    split = sys.argv.index("--")
    screen_file, columns = sys.argv[1], int(sys.argv[2])
    steps = list(zip(sys.argv[3:split:2], sys.argv[4:split:2]))
    command = sys.argv[split + 1 :]
    pid, master = pty.fork()
    if pid == 0:
        size(0, columns)
        # Whoever starts the tests in the background may have them ignored, which is inherited.
        for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        os.execvp(command[0], command)
    begun = time.monotonic()
    first = None
    seen = b""
    with open(screen_file, "wb", buffering=0) as screen:
        while master is not None:
            if time.monotonic() - begun > PATIENCE:
                os.kill(pid, signal.SIGKILL)
            if not select.select([master], [], [], 1)[0]:
                continue
            try:
                got = os.read(master, 65536)
            except OSError:
                break
            if not got:
                break
            screen.write(got)
            seen += got
            while steps and master is not None:
                found = re.search(steps[0][0].encode(), seen)
                if not found:
                    break
                printed = seen[: found.end()]
                seen = seen[found.end() :]
                first = first or time.monotonic()
                master = act(steps.pop(0)[1], pid, master, printed)
    status = ended(pid, begun)
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)
    missed = "" if not steps else " never shown: " + steps[0][0]
    print(f"{code} {time.monotonic() - (first or begun):.1f}{missed}")


main()
