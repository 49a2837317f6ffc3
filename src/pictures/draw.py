#!/usr/bin/env python3
"""Draws the pictures of README.md from Galley's own screen, as SVG, light and dark.

Runs target/galley/bin/galley in tmux, takes what the screen shows, with its colours, and writes
NAME-light.svg and NAME-dark.svg beside this script. Run it at the top of the repository.
"""

import html
import os
import re
import shutil
import subprocess
import tempfile
import time
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
CELL_WIDTH, CELL_HEIGHT, FONT_SIZE = 8.4, 18, 14
FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
GROUNDS = {"light": ("#ffffff", "#1f2328"), "dark": ("#0d1117", "#e6edf3")}
# A name, the size of the terminal, what is run, and the keys that are pressed then.
SCREENS = [
    ("reading", 120, 26, "galley deepseek-r2.md", ["]"]),
    ("library", 120, 26, "galley .", ["j", "j"]),
]


def tmux(socket, *arguments):
    command = ["tmux", "-S", socket, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def screen(columns, rows, command, keys, theme):
    """The rows of the screen as tmux gives them, with SGR sequences."""
    with tempfile.TemporaryDirectory() as home:
        library = Path(home, "articles")
        shutil.copytree("articles", library)
        program = os.path.abspath("target/galley/bin")
        environment = {
            "HOME": home,
            "PATH": f"{program}:{os.environ['PATH']}",
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "COLORFGBG": "0;15" if theme == "light" else "15;0",
            "GALLEY_AUTHOR": "Ana",
        }
        if "JAVA_HOME" in os.environ:
            environment["JAVA_HOME"] = os.environ["JAVA_HOME"]
        words = "The launch of R2 slipped."
        subprocess.run(
            [f"{program}/galley", "comment", "deepseek-r2.md", "--quote", words, "-m", "How late? A date would help."],
            check=True, cwd=library, env=environment, stdout=subprocess.DEVNULL)
        settings = [part for pair in environment.items() for part in ("-e", "=".join(pair))]
        socket = os.path.join(home, "tmux")
        tmux(socket, "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
             "-c", str(library), *settings, f"{program}/{command}")
        try:
            time.sleep(3)
            for key in keys:
                tmux(socket, "send-keys", key)
                time.sleep(1)
            return tmux(socket, "capture-pane", "-e", "-p").split("\n")[:rows]
        finally:
            tmux(socket, "kill-server")


def color(number):
    """One of xterm's 256 colours."""
    if number >= 232:
        level = 8 + 10 * (number - 232)
        return f"#{level:02x}{level:02x}{level:02x}"
    if number < 16:
        return ["#000", "#c33", "#383", "#a80", "#36c", "#a3a", "#288", "#aaa"][number % 8]
    cube = number - 16
    levels = [0 if step == 0 else 55 + 40 * step for step in (cube // 36, cube // 6 % 6, cube % 6)]
    return "#" + "".join(f"{level:02x}" for level in levels)


def width(text):
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text)


def spans(row):
    """Pieces of a row with the look of each."""
    look = {}
    for part in re.split(r"(\x1b\[[0-9;]*m|\x1b\]8;.*?\x1b\\)", row):
        if part.startswith("\x1b["):
            codes = [int(code or 0) for code in part[2:-1].split(";")]
            while codes:
                code = codes.pop(0)
                if code == 0:
                    look = {}
                elif code in (1, 3, 4, 7, 9):
                    look[code] = True
                elif code == 39:
                    look.pop("color", None)
                elif code in (38, 48) and codes[:1] == [5]:
                    look["color" if code == 38 else "ground"] = color(codes[1])
                    codes = codes[2:]
        elif part and not part.startswith("\x1b"):
            yield part, dict(look)


def svg(rows, columns, theme):
    ground, ink = GROUNDS[theme]
    total = (columns * CELL_WIDTH + 16, len(rows) * CELL_HEIGHT + 16)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {total[0]:.0f} {total[1]:.0f}"'
        f' font-family="{FONTS}" font-size="{FONT_SIZE}" xml:space="preserve">',
        f'<rect width="100%" height="100%" rx="8" fill="{ground}"/>',
    ]
    for number, row in enumerate(rows):
        column = 0
        for text, look in spans(row):
            x, y = 8 + column * CELL_WIDTH, 8 + number * CELL_HEIGHT
            cells = width(text)
            fill, back = look.get("color", ink), look.get("ground")
            if look.get(7):
                fill, back = ground, fill
            if back:
                out.append(
                    f'<rect x="{x:.1f}" y="{y}" width="{cells * CELL_WIDTH:.1f}"'
                    f' height="{CELL_HEIGHT}" fill="{back}"/>')
            if text.strip():
                style = ' font-weight="bold"' if look.get(1) else ""
                style += ' font-style="italic"' if look.get(3) else ""
                lines = [name for code, name in ((4, "underline"), (9, "line-through")) if look.get(code)]
                style += f' text-decoration="{" ".join(lines)}"' if lines else ""
                out.append(
                    f'<text x="{x:.1f}" y="{y + 14}" fill="{fill}"{style}'
                    f' textLength="{cells * CELL_WIDTH:.1f}">{html.escape(text)}</text>')
            column += cells
    return "\n".join(out + ["</svg>", ""])


def main():
    for name, columns, rows, command, keys in SCREENS:
        for theme in GROUNDS:
            picture = svg(screen(columns, rows, command, keys, theme), columns, theme)
            (HERE / f"{name}-{theme}.svg").write_text(picture, encoding="utf-8")
            print(f"{name}-{theme}.svg")


if __name__ == "__main__":
    main()
