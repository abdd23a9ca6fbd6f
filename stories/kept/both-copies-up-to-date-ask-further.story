# Neither node has mains and both copies are up to date: storage does not decide, the bigger load does. n2 is kept and
# takes n1's servers.
# Sentences: kept.storage short, kept.evacuation at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n2 20GiB
----
0 big is on n2, running

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 alert warning engine.P3.migrate.n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because its servers would take longer to move. First n2 takes its servers.
120 n2 P3 migrates srv1 srv2 srv3 from n1 to n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because its servers would take longer to move. First n2 takes its servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done P3.migrate.n1: srv1, srv2, srv3 on n2
135 n1 alert warning engine.P3.withdraw.n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because its servers would take longer to move. n1 leaves the cluster and powers off.
135 n1 P3 withdraws n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because its servers would take longer to move. n1 leaves the cluster and powers off.
135 n1 alert over engine.P3.migrate.n1
165 n1 is on, not a member
165 n1 no longer finds pairWithoutPower of pair
165 n1 no longer finds noPower
165 n1 alert over engine.P3.withdraw.n1
195 n1 is off, not a member
195 n1 has done P3.withdraw.n1: n1 is off, reason power
195 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
195 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n2 on
----
ok

expect srv1 on n2
----
ok

expect n1 off
----
ok
