# Mains fails, and then both UPSes fall silent. A short silence changes nothing; a long one does not save the site: the
# last hold-up that was known, less the time since, decides. (P12)
# Sentences: P12 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 20m
----
ok

ups ups2 runtime 20m
----
ok

run 60s
----
ok

mains off
----
ok

run 30s
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 300 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 300 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

ups ups1 silent
----
ok

ups ups2 silent
----
ok

run 10m
----
90 n1 sees ups1: silent; last said input bad, output from battery
90 n1 sees ups2: silent; last said input bad, output from battery
180 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
180 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
210 n2 is on, not a member
210 n1 no longer finds pairWithoutPower of pair
210 n1 no longer finds noPower of n2
210 n1 alert over engine.P3.withdraw.n2
240 n2 is off, not a member
240 n2 has done P3.withdraw.n2: n2 is off, reason power
240 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery)
240 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery).
660 n1 finds holdUpUnderFloor: n1 has no power and 300 s of hold-up, under the 301 s with which it waits no longer than 120 s
660 n1 alert critical power.n1.low: The batteries of n1 run low: under 301 s are left, and it needs 188 s to stop safely.

run 10m
----
780 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery. Its hold-up, now 240 s, has been under 301 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
780 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery. Its hold-up, now 240 s, has been under 301 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
810 srv1 is off
810 srv2 is off
810 srv3 is off
810 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
810 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery. Its hold-up, now 225 s, has been under 301 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
810 n1 P4 withdraws n1: n1 has no power: ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery. Its hold-up, now 225 s, has been under 301 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
810 n1 alert over engine.P4.stopServers.n1
840 n1 is on, not a member
855 n1 no longer finds holdUpUnderFloor
855 n1 no longer finds noPower
855 n1 alert over engine.P4.withdraw.n1
855 n1 alert over power.n1.low
870 n1 is off, not a member
870 n1 has done P4.withdraw.n1: n1 is off, reason power
870 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery)
870 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is silent since it was seen on battery and ups2 is silent since it was seen on battery).

expect n1 off
----
ok

expect srv1 off
----
ok
