# n1's fan fails, and after the servers have moved the agent that saw it falls silent. An unknown finding keeps its
# last weight, so n1 does not become the better node by saying nothing: when a fan of n2 fails, nothing moves back.
# When n2's array degrades n1 would be better even so, but its health is unknown: no move, and the alert says why.
# (Three values, H6)

site pair

fan n1 2 failed

run 150s

agent n1 scan-ipmi silent

run 5m

fan n2 1 failed

run 5m

array n2 degraded

run 5m

expect srv1 on n2
