"""The colours of the style sheet: every pair that is used reaches its contrast, and states can be told apart by all sights."""

import re
import unittest

from browser import ROOT

CSS = (ROOT / "Sources/Dashboard/Assets/striker.css").read_text()
TEXT = [("ink", ("page", "panel", "sunk", "badTint", "warnTint", "workTint", "unkTint")), ("ink2", ("page", "panel", "sunk", "badTint", "warnTint", "workTint", "unkTint")),
        ("link", ("page", "panel", "sunk")), ("bad", ("panel", "badTint")), ("warn", ("panel", "warnTint")), ("good", ("panel",)),
        ("work", ("panel", "workTint")), ("unk", ("panel", "unkTint")), ("off", ("panel",)), ("panel", ("link",))]
MARKS = [("warnMark", ("panel", "page")), ("goodMark", ("panel", "page")), ("edge", ("panel", "page")), ("focus", ("panel", "page"))]
STATES = ("badFill", "warnMark", "goodMark", "work", "unk", "off")
SIGHTS = {
    "normal": None,
    "protan": [[.152286, 1.052583, -.204868], [.114503, .786281, .099216], [-.003882, -.048116, 1.051998]],
    "deutan": [[.367322, .860646, -.227968], [.280085, .672501, .047413], [-.011820, .042940, .968881]],
    "tritan": [[1.255528, -.076749, -.178779], [-.078411, .930809, .147602], [.004733, .691367, .303900]],
}


def tokens(block):
    found = {}
    for name, value in re.findall(r"--(\w+):(#[0-9a-fA-F]+)", block):
        found[name] = value if len(value) == 7 else "#" + "".join(2 * letter for letter in value[1:])
    return found


THEMES = {"light": tokens(re.search(r":root\{[^}]*\}", CSS).group(0)), "dark": tokens(re.search(r":root:not[^}]*\}", CSS).group(0))}


def linear(colour):
    values = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return [v / 12.92 if v <= .04045 else ((v + .055) / 1.055) ** 2.4 for v in values]


def contrast(one, other):
    high, low = sorted((sum(w * v for w, v in zip((.2126, .7152, .0722), linear(c))) for c in (one, other)), reverse=True)
    return (high + .05) / (low + .05)


def lab(colour, sight):
    rgb = linear(colour)
    matrix = SIGHTS[sight]
    if matrix:
        rgb = [min(1, max(0, sum(m * v for m, v in zip(line, rgb)))) for line in matrix]
    r, g, b = rgb
    x, y, z = (.4124 * r + .3576 * g + .1805 * b) / .95047, .2126 * r + .7152 * g + .0722 * b, (.0193 * r + .1192 * g + .9505 * b) / 1.08883
    root = lambda t: t ** (1 / 3) if t > .008856 else 7.787 * t + 16 / 116
    return 116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))


class Tokens(unittest.TestCase):
    def test_contrast(self):
        for theme, least, pairs in [(t, l, p) for t in THEMES for l, p in ((7, TEXT), (3, MARKS))]:
            for front, grounds in pairs:
                for ground in grounds:
                    value = contrast(THEMES[theme][front], THEMES[theme][ground])
                    self.assertGreaterEqual(value, least, f"{front} on {ground} in the {theme} theme has a contrast of {value:.2f}, less than {least}")

    def test_states_are_told_apart(self):
        for theme in THEMES:
            for sight in SIGHTS:
                for i, one in enumerate(STATES):
                    for other in STATES[i + 1:]:
                        a, b = lab(THEMES[theme][one], sight), lab(THEMES[theme][other], sight)
                        far = sum((p - q) ** 2 for p, q in zip(a, b)) ** .5
                        self.assertGreaterEqual(far, 9, f"{one} and {other} look alike to {sight} sight in the {theme} theme: {far:.1f}")

    def test_only_tokens(self):
        rest = re.sub(r":root[^{]*\{[^}]*\}", "", re.sub(r"@media print\{.*?\n\}", "", CSS, flags=re.S))
        loose = [rule for rule in re.findall(r"(?:color|fill|stroke|background):[^;}]*", rest) if re.search(r"#[0-9a-fA-F]{3}", rule)]
        self.assertEqual(loose, [], "a colour is not a token, so its contrast is not checked")


if __name__ == "__main__":
    unittest.main(verbosity=2)
