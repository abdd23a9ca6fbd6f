"""Builds every mutation into one copy of the core, each behind a number that an environment variable turns on.

usage: build_mutants.py CORE COPY MUTATIONS     prints one line for each mutation: its number, name and sentence

One build serves all of them. A text to be changed that is not there exactly once ends the run: a mutation that no longer
applies would prove nothing.
"""
import pathlib
import re
import sys

SWITCH = '''import Glibc

/// Which mistake is made in this run; 0 is none.
public let mutant: Int = getenv("ANVIL_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
'''


def mutations(text):
    """The mutations of the file, in order."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        word, _, rest = line.partition(" ")
        if word == "mutation":
            name, _, sentence = rest.partition(" ")
            found.append({"name": name, "sentence": sentence, "line": number})
        elif word in ("file", "find", "put") and found and word not in found[-1]:
            found[-1][word] = rest
        else:
            sys.exit(f"mutations.txt line {number}: expected mutation, file, find or put, once each, not \"{line}\"")
    for one in found:
        missing = [word for word in ("file", "find", "put") if word not in one]
        if missing or not one["sentence"]:
            sys.exit(f"mutations.txt line {one['line']}: {one['name']} lacks {', '.join(missing) or 'its sentence'}")
    return found


def switched(find, put, number):
    """The text with its expression behind the switch."""
    match = re.search("«(.*)»", find)
    before, expression, after = ("", find, "") if not match else (find[: match.start()], match[1], find[match.end() :])
    return f"{before}(mutant == {number} ? ({put}) : ({expression})){after}"


def apply(files, mutation, number):
    """Puts one mutation into the text of its file."""
    text = files.get("Sources/" + mutation["file"])
    if text is None:
        sys.exit(f"{mutation['name']}: there is no {mutation['file']}; the mutation must follow the code")
    find = mutation["find"].replace("«", "").replace("»", "")
    if text.count(find) != 1:
        sys.exit(f"{mutation['name']}: \"{find}\" stands {text.count(find)} times in {mutation['file']}, not once;"
                 " the mutation must follow the code")
    files["Sources/" + mutation["file"]] = text.replace(find, switched(mutation["find"], mutation["put"], number))


def write(copy, files):
    """Writes what is not there yet: what stays as it was is not built again."""
    for path in (copy / "Sources").rglob("*.swift"):
        if str(path.relative_to(copy)) not in files:
            path.unlink()
    for name, text in files.items():
        path = copy / name
        if not path.is_file() or path.read_text() != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)


def main():
    core, copy, file = (pathlib.Path(argument) for argument in sys.argv[1:4])
    files = {str(path.relative_to(core)): path.read_text() for path in (core / "Sources").rglob("*.swift")}
    # The tests stay behind; a warning about an expression that a mutation leaves half unused is no fault of the product.
    manifest = (core / "Package.swift").read_text()
    manifest = re.sub(r"\n        \.testTarget\((?:[^()]|\([^()]*\))*\),", "", manifest)
    files["Package.swift"] = manifest.replace(".treatAllWarnings(as: .error),", "")
    files["Sources/Facts/Mutant.swift"] = SWITCH
    for number, mutation in enumerate(mutations(file.read_text()), 1):
        apply(files, mutation, number)
        print(f"{number}\t{mutation['name']}\t{mutation['sentence']}")
    write(copy, files)


main()
