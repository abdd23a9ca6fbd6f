# The cooling of the room fails. When both nodes are hot for 120 s it is the room: one node is shed so that less heat
# is made. (T4)

site pair

cooling off

run 60m

expect n1 on

expect n2 off

expect srv1 on n1
