# n1 is hot in a hot room, and both are better within 120 s. Nothing was done.
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

policy slopeReadings 6
----
ok

room 37C
----
ok

heat n1 sensors 6 warning
----
ok

run 120s
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 sees temperature of ups1: warning high, 42 C
0 n1 sees temperature of ups2: warning high, 42 C
0 n1 sees ambient of room: warning high, 37 C
0 n1 finds roomHot of pair: n1 is hot, and so are 3 sensors of the room
0 n1 alert critical room.pair.hot: The room is hot: n1, room, ups1 and ups2.

heat n1 ok
----
ok

room 22C
----
ok

run 10m
----
120 n1 sees cpu1: nominal, 69 C
120 n1 sees cpu2: nominal, 69 C
120 n1 sees dimm1: nominal, 56 C
120 n1 sees dimm2: nominal, 56 C
120 n1 sees dimm3: nominal, 55 C
120 n1 sees dimm4: nominal, 55 C
120 n1 sees temperature of ups1: nominal, 27 C
120 n1 sees temperature of ups2: nominal, 27 C
120 n1 sees ambient of room: nominal, 22 C
120 n1 no longer finds roomHot of pair
120 n1 alert over room.pair.hot

expect no intents
----
ok
