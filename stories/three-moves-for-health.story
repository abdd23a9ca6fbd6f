# A fan of n1 fails: after two minutes its servers move to n2. Then n2's array degrades, which is worse than a fan:
# they come back. The hot spare completes, n2 is the better node again, and they return. When the fan is repaired
# both nodes are equal: nothing moves, there is nothing to gain. (H1, H4, H2; three moves)

site pair

fan n1 2 failed

# One second before the hold ends nothing has moved.
run 119s

expect no intents

run 1s

run 30m

expect srv1 on n2

array n2 degraded

run 65m

expect srv1 on n1

array n2 optimal

run 30m

expect srv3 on n2

fan n1 2 ok

run 30m

expect srv3 on n2
