# n1 dies without a word. The cluster fences it and starts its servers on n2; the engine does nothing about it. A person
# starts n1 again: it rejoins and catches up.

site pair

run 60s

crash n1

run 5m

expect srv1 on n2

expect no intents

start n1

run until redundant 1h
