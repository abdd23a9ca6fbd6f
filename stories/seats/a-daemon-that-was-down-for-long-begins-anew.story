# ScanCore on both nodes was stopped for more than 60 s in an outage, longer than power stays believed. What happened meanwhile
# nobody knows: the 120 s begin anew.
# Sentences: hold.gap at

site pair

mains off

run 30s

daemon n1 down

daemon n2 down

run 65s

daemon n1 up

daemon n2 up

run 119s

expect no intents

run 2m

expect n2 off
