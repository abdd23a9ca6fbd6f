# The room is at 37 C, which its own sensors tell, but no node is hot. That is told and nothing else.
# Sentences: T6 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

room 37C
----
ok

run 2h
----
0 n1 sees temperature of ups1: warning high, 42 C
0 n1 sees temperature of ups2: warning high, 42 C
0 n1 sees ambient of room: warning high, 37 C
0 n1 alert warning room.room.ambient: room is too warm: 37 °C.
0 n1 alert warning room.ups1.temperature: ups1 is too warm: 42 °C.
0 n1 alert warning room.ups2.temperature: ups2 is too warm: 42 °C.

expect no intents
----
ok
