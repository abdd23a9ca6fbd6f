# ScanCore on n1 and n2 was stopped for 20 s in an outage, longer than power stays believed: what happened meanwhile
# nobody knows, and the 120 s begin anew.
# Sentences: hold.gap at

site pair

mains off

run 100s

daemon n1 down

daemon n2 down

run 20s

daemon n1 up

daemon n2 up

run 119s

expect no intents

run 10s

expect n2 off
