# Six critical sensors, in two readings at least 10 s apart: n2 pulls the servers at once, and n1 powers off, reason
# thermal. (T2)

site pair

run 60s

heat n1 sensors 6 critical

run 14s

expect no intents

run 1s

run 3m

expect srv1 on n2

expect srv3 on n2

expect n1 off

expect n2 on
