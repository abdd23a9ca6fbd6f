# n1's second power supply is broken: that weighs 5, and its servers go to n2 (H1). Then ups1, on which n1 now hangs alone,
# loses its input. n1 has no power and hosts nothing; as ups1 also feeds n2 it withdraws, so that n2 has the battery
# to itself. (P2)

site pair

psu n1 2 failed

run 10m

expect srv1 on n2

mains ups1 off

run 10m

expect n1 off

expect n2 on
