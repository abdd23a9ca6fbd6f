# Reads the log of a `swift test` run. Prints what broke in the product, one line each; the last line is
# "score PASSED FAILED SKIPPED", from the log's own closing line where there is one.

function flush_issue() {
    if (where != "") {
        shown = sentence != "" ? sentence : name ": " fallback
        printf "  - %s\n      in the test %s, %s\n", shown, name, where
    }
    where = ""; sentence = ""; fallback = ""; name = ""
}

/^✘ Test .* recorded an issue/ {
    flush_issue()
    line = $0
    sub(/^✘ Test /, "", line)
    name = line; sub(/ recorded an issue.*/, "", name)
    rest = line; sub(/.* recorded an issue/, "", rest)
    if (match(rest, / at [^ ]+:[0-9]+:[0-9]+: /)) {
        where = substr(rest, RSTART + 4, RLENGTH - 6)
        fallback = substr(rest, RSTART + RLENGTH)
    } else {
        where = "place unknown"
        fallback = rest
    }
    next
}
/^↳ / && where != "" && sentence == "" { sentence = substr($0, index($0, " ") + 1); next }
/^[✘✔━➜◇]/ { flush_issue() }
/^✘ Test run with / { total = $5; closed = 1; next }
/^✔ Test run with / { total = $5; closed = 1; next }
/^✘ Test .* failed after / { failed++; next }
/^➜ Test .* skipped/ {
    skipped++
    reason = $0; sub(/^➜ Test /, "", reason)
    skips[skipped] = reason
    next
}
/^[✔━] Test .* passed after / { passed++; next }

END {
    flush_issue()
    if (closed) {
        passed = total - failed - skipped
    } else {
        printf "  - The test program did not reach its end: it crashed, hung, or was never built.\n"
        failed++
    }
    for (i = 1; i <= skipped; i++) printf "  skipped: %s\n", skips[i]
    printf "score %d %d %d\n", passed, failed, skipped
}
