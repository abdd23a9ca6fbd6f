# Neither node has mains and both host servers. At 120 s n1, which would take longer to evacuate, pulls srv4 from n2;
# once empty, n2 withdraws.
# Sentences: P3 at, kept.evacuation at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers srv4 on n2 8GiB
----
0 srv4 is on n2, running

mains off
----
ok

run 119s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

run 3m
----
120 n1 alert warning engine.P3.migrate.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. First n1 takes its servers.
120 n1 P3 migrates srv4 from n2 to n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. First n1 takes its servers.
128 srv4 is on n1, running
128 n1 has done P3.migrate.n2: srv4 on n1
130 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
130 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
130 n1 alert over engine.P3.migrate.n2
160 n2 is on, not a member
160 n1 no longer finds pairWithoutPower of pair
160 n1 no longer finds noPower of n2
160 n1 alert over engine.P3.withdraw.n2
190 n2 is off, not a member
190 n2 has done P3.withdraw.n2: n2 is off, reason power
195 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
195 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv4 on n1
----
ok

expect n2 off
----
ok
