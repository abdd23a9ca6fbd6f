# The room is hot. n1 alone is hot and hosts everything; it is shed nevertheless, as n2 is not hot, and n2 takes the
# servers first.
# Sentences: kept.hot at

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

run 5m
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
120 n1 alert warning engine.T6.migrate.n1: n1 and 3 sensors of the room have been too warm for 120 s, so the room is hot. n1 is shed to make less heat; n2 is kept, because n1 is hot. First n2 takes its servers.
120 n2 T6 migrates srv1 srv2 srv3 from n1 to n2: n1 and 3 sensors of the room have been too warm for 120 s, so the room is hot. n1 is shed to make less heat; n2 is kept, because n1 is hot. First n2 takes its servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done T6.migrate.n1: srv1, srv2, srv3 on n2
135 n1 alert warning engine.T6.withdraw.n1: n1 and 3 sensors of the room have been too warm for 120 s, so the room is hot. n1 is shed to make less heat; n2 is kept, because n1 is hot. n1 leaves the cluster and powers off.
135 n1 T6 withdraws n1: n1 and 3 sensors of the room have been too warm for 120 s, so the room is hot. n1 is shed to make less heat; n2 is kept, because n1 is hot. n1 leaves the cluster and powers off.
135 n1 alert over engine.T6.migrate.n1
165 n1 is on, not a member
165 n1 no longer finds roomHot of pair
165 n1 alert over engine.T6.withdraw.n1
195 n1 is off, not a member
195 n1 has done T6.withdraw.n1: n1 is off, reason thermal
195 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 14, more than 3 and cool-down of 600 s not over (1 stop for heat)
195 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 14, more than 3 and cool-down of 600 s not over (1 stop for heat).
200 n2 alert warning room.room.ambient: room is too warm: 37 °C.
200 n2 alert warning room.ups1.temperature: ups1 is too warm: 42 °C.
200 n2 alert warning room.ups2.temperature: ups2 is too warm: 42 °C.
200 n1 alert over room.pair.hot

expect srv1 on n2
----
ok

expect n1 off
----
ok
