# Six sensors of n1 are in warning, n2 is cool: the fault is local. After 120 s n2 pulls the servers. n1 is not shut
# down for it. (T5)

site pair

heat n1 sensors 6 warning

run 119s

expect no intents

run 1s

run 10m

expect srv1 on n2

expect n1 on

heat n1 ok

run 10m

expect srv1 on n2
