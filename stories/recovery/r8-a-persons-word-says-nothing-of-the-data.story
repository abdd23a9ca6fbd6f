# Both nodes die at once, and n2's BMC with it. n1 is booted and does not know whether n2 wrote after it died. That n2 is off, as a
# person says, tells nothing of that: n1 starts nothing from data that may be old, and says what it waits for.
# Sentences: S12 at, R8 short

site pair

run 1m

crash n1

crash n2

bmc n2 silent

run 30m

confirm n2 off

run 30m

expect srv1 off
