#!/usr/bin/env python3
"""Galley beside the programs it is compared with: whole processes and first screens.

    src/bench/compare.py [--quick] [--sizes]

Runs target/galley/bin/galley and whatever of lowdown, w3m, pandoc, less and Python's rich is
installed, one after the other in turns, and prints medians and their ratio to the floor: a Java
class that prints a line. --quick takes three turns instead of fifteen; --sizes adds the long
articles. The articles are made here, the same in every run.
"""

import fcntl
import html
import os
import pty
import random
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GALLEY = os.path.join(ROOT, "target", "galley", "bin", "galley")
JAVA_FLAGS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
FRAME_END = b"\x1b[?2026l"
TURNS = 3 if "--quick" in sys.argv else 15

WORDS = (
    "tide harbour light keel water stone lamp paper ink press type proof page line margin word "
    "reader writer letter morning evening river bridge road house window table chair bread salt "
    "a the of and to in is was for on with as by at from or but some what there can out other"
).split()


def sentence(rng):
    words = [rng.choice(WORDS) for _ in range(rng.randint(6, 18))]
    dice = rng.random()
    if dice < 0.1:
        words[1] = "*" + words[1] + "*"
    elif dice < 0.2:
        words[2] = "`" + words[2] + "()`"
    elif dice < 0.3:
        words[3] = "[" + words[3] + "](https://example.org/" + words[4] + ")"
    elif dice < 0.4:
        words.insert(2, "\u2014")
    return " ".join(words).capitalize() + "."


def block(rng):
    dice = rng.random()
    if dice < 0.65:
        return " ".join(sentence(rng) for _ in range(rng.randint(2, 6)))
    if dice < 0.8:
        return "\n".join("- " + sentence(rng) for _ in range(rng.randint(2, 6)))
    if dice < 0.9:
        return "```\n" + "\n".join("int %s = %d;" % (rng.choice(WORDS), i) for i in range(5)) + "\n```"
    rows = ["| %s | %s | %d |" % (rng.choice(WORDS), rng.choice(WORDS), i) for i in range(6)]
    return "| one | two | three |\n|---|---|--:|\n" + "\n".join(rows)


def page_block(text):
    if text.startswith("#"):
        level = len(text) - len(text.lstrip("#"))
        return "<h%d>%s</h%d>" % (level, html.escape(text.lstrip("# ")), level)
    tag = "p" if text[0].isalpha() else "pre"
    return "<%s>%s</%s>" % (tag, html.escape(text), tag)


def web_page(path, markdown):
    """The same words as a page on the web has them, without their marks being read."""
    with open(markdown, encoding="utf-8") as words, open(path, "w", encoding="utf-8") as out:
        out.write("<!DOCTYPE html><title>The beginning of an article</title>\n<nav>")
        out.write("".join("<a href='/%d'>Page %d</a> " % (i, i) for i in range(20)) + "</nav><main>\n")
        out.write("\n".join(page_block(each) for each in words.read().strip().split("\n\n")))
        out.write("</main><footer>The end of a page</footer>\n")


def article(path, size):
    rng = random.Random(7)
    parts = ["# The beginning of an article"]
    length = 0
    while length < size:
        part = ("## " if rng.random() < 0.4 else "### ") + sentence(rng)[:30]
        part += "\n\n" + "\n\n".join(block(rng) for _ in range(rng.randint(2, 6)))
        parts.append(part)
        length += len(part.encode()) + 2
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n\n".join(parts) + "\n")


def whole(command):
    start = time.perf_counter()
    subprocess.run(
        command, shell=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )
    return (time.perf_counter() - start) * 1000


class Terminal:
    """A program on a terminal of its own, and the time until it has shown something."""

    def __init__(self, command, columns=80, rows=24):
        self.start = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            self.size(columns, rows, 0)
            os.environ["TERM"] = "xterm-256color"
            os.execvp("sh", ["sh", "-c", "exec " + command])

    def size(self, columns, rows, fd=None):
        packed = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.fd if fd is None else fd, termios.TIOCSWINSZ, packed)

    def until(self, marker, seconds=30.0):
        """The bytes up to and with marker; less if it does not come."""
        got = b""
        end = time.perf_counter() + seconds
        while marker not in got and time.perf_counter() < end:
            if select.select([self.fd], [], [], 0.05)[0]:
                try:
                    got += os.read(self.fd, 1 << 20)
                except OSError:
                    break
        return got

    def press(self, key):
        """Milliseconds and bytes until the frame that answers a key."""
        start = time.perf_counter()
        os.write(self.fd, key)
        got = self.until(FRAME_END, 1.0)
        return (time.perf_counter() - start) * 1000, len(got)

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def first(command, marker):
    terminal = Terminal(command)
    terminal.until(marker)
    taken = (time.perf_counter() - terminal.start) * 1000
    terminal.close()
    return taken


def in_turns(title, jobs):
    """Prints a table of jobs, each a name and what gives its milliseconds."""
    for _, job in jobs:
        job()
    taken = {name: [] for name, _ in jobs}
    for _ in range(TURNS):
        for name, job in jobs:
            taken[name].append(job())
    floor = statistics.median(taken[jobs[0][0]])
    print("\n| %s | ms | to the floor |\n|:---|---:|---:|" % title)
    for name, _ in jobs:
        median = statistics.median(taken[name])
        print("| %s | %.0f | %.2f |" % (name, median, median / floor))


def keys(path):
    terminal = Terminal(GALLEY + " " + path, 200, 60)
    full = len(terminal.until(FRAME_END))
    terminal.until(b"no such bytes", 6.0)
    terminal.press(b"j")
    taken = []
    line = []
    for _ in range(20 if TURNS == 3 else 60):
        for key in (b"j", b"k", b" ", b"b", b"]", b"[", b"d", b"u", b"G", b"g", b"t", b"t"):
            milliseconds, count = terminal.press(key)
            taken.append(milliseconds)
            if key == b"j":
                line.append(count)
            time.sleep(0.01)
    taken.sort()
    start = time.perf_counter()
    terminal.size(150, 50)
    terminal.until(FRAME_END, 2.0)
    resized = (time.perf_counter() - start) * 1000
    terminal.close()
    print("\n| Keys on 1 MB at 200 x 60 | |\n|:---|---:|")
    print("| median | %.1f ms |" % statistics.median(taken))
    print("| 99th percentile | %.1f ms |" % taken[int(len(taken) * 0.99) - 1])
    print("| bytes of a line's scroll, of a whole frame | %d, %d |" % (statistics.median(line), full))
    print("| a new size | %.0f ms |" % resized)


def others(paths):
    """The long articles as plain text and as web pages; kind, name and path of each."""
    for name in ("6 KB", "1 MB", "10 MB"):
        page = paths[name][:-2] + "html"
        web_page(page, paths[name])
        text = paths[name][:-2] + "txt"
        shutil.copy(paths[name], text)
        yield from (("of plain text", name, text), ("web page", name, page))


def main():
    folder = tempfile.mkdtemp(prefix="galley-bench-")
    home = os.environ.get("JAVA_HOME")
    java = os.path.join(home, "bin", "java") if home else "java"
    names = {"6 KB": 6_000}
    names["1 MB"] = 1_000_000
    if "--sizes" in sys.argv:
        names.update({"100 KB": 100_000, "10 MB": 10_000_000})
    paths = {}
    for name, size in names.items():
        paths[name] = os.path.join(folder, name.replace(" ", "") + ".md")
        article(paths[name], size)
    with open(os.path.join(folder, "Hello.java"), "w", encoding="utf-8") as out:
        out.write("class Hello { public static void main(String[] a) { System.out.println(1); } }")
    subprocess.run([java + "c", "Hello.java"], cwd=folder, check=True)
    hello = "%s %s -cp %s Hello" % (java, JAVA_FLAGS, folder)
    small = paths["6 KB"]
    peers = {
        "lowdown": "lowdown -tterm %s",
        "w3m": "w3m -dump -T text/html %s",
        "pandoc": "pandoc -t plain %s",
        "python3 -m rich.markdown": "/usr/bin/python3 -m rich.markdown %s",
    }
    peers = {k: v for k, v in peers.items() if shutil.which(k.split()[0])}
    if subprocess.run(["/usr/bin/python3", "-c", "import rich"], capture_output=True).returncode:
        peers.pop("python3 -m rich.markdown", None)
    try:
        in_turns(
            "Whole process, 6 KB",
            [("floor: Java", lambda: whole(hello))]
            + [("galley " + a.split()[0], lambda a=a: whole(GALLEY + " " + a % small if "%" in a else GALLEY + " " + a))
               for a in ("--version", "outline %s", "export %s")]
            + [(name, lambda c=c: whole(c % small)) for name, c in peers.items()],
        )
        screens = [("floor: Java", lambda: first(hello, b"1"))]
        screens += [
            ("galley, " + name, lambda p=path: first(GALLEY + " " + p, b"The beginning of"))
            for name, path in paths.items()
        ]
        if "--sizes" in sys.argv:
            screens += [
                ("galley, %s %s" % (name, kind), lambda p=path: first(GALLEY + " " + p, b"The beginning of"))
                for kind, name, path in others(paths)
            ]
        if shutil.which("less"):
            screens.append(("less, 6 KB", lambda: first("less " + small, b"The beginning of")))
        in_turns("First screen, 80 x 24", screens)
        keys(paths["1 MB"])
        if "--sizes" in sys.argv:
            for name in ("100 KB", "1 MB", "10 MB"):
                jobs = [("galley export", lambda p=paths[name]: whole(GALLEY + " export " + p))]
                if "lowdown" in peers:
                    jobs.append(("lowdown", lambda p=paths[name]: whole(peers["lowdown"] % p)))
                if "pandoc" in peers and name != "10 MB":
                    jobs.append(("pandoc", lambda p=paths[name]: whole(peers["pandoc"] % p)))
                in_turns("Export of " + name, jobs)
    finally:
        shutil.rmtree(folder)


main()
