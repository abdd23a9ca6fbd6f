# Both UPSes lose their input: after 120 seconds exactly one node is shed, to stretch the batteries. It is n2, which
# hosts nothing and is the cheaper one to empty. When mains returns the servers stay where they are. (P3, P8)

site pair

run 60s

mains off

run 119s

expect no intents

run 1s

run 5m

expect n1 on

expect n2 off

expect srv1 on n1

mains on

run 30m

expect srv1 on n1
