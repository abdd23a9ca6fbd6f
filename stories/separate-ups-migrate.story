# Each node has its own UPS. The one that feeds n1 loses its input: n2 still has mains, so long before the battery is
# low the servers are pulled to n2. n1, now empty, stays a member until its battery comes to its end. (P2, P4)

site pair separate-ups

run 60s

mains ups1 off

run 119s

expect no intents

run 1s

run 60s

expect srv1 on n2

expect n1 on

run 2h

expect srv1 on n2

expect n1 off
