# n1 is hot, n2 is not yet, but the room's own sensors are in warning: it is the room. One node is shed without waiting
# for the second one to become hot. (T6)

site pair

room 37C

run 10m

expect no intents

heat n1 sensors 6 warning

run 119s

expect no intents

run 1s

run 5m
