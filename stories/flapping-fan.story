# A fan of n1 fails, the servers move; it recovers, and the same happens to n2's fan. Each finding moves servers
# after 120 s the first time, after 240 s the second time within the hour. (H7)

site pair

fan n1 2 failed

run 150s

fan n1 2 ok
fan n2 2 failed

run 150s

expect srv1 on n1

fan n2 2 ok
fan n1 2 failed

# 120 s are not enough any more.
run 239s

expect srv1 on n1

run 1s

run 30s

expect srv1 on n2
