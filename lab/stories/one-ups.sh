# One UPS of two is on battery for three holds, then empty: it is told, and nothing is done.
# shellcheck shell=bash
site_up
on_battery 1 battery.charge=60 battery.runtime=1200
cause=$(now_ms)
wait_until 30 "that ups1 is on battery was never told" alert_of n1 'ups.ups1'
measured "alert after one of two UPSes lost mains" "$cause" "$(now_ms)"
stays 60 "something was done although the other UPS carries both nodes" nothing_done
ups 1 battery.charge=0 battery.runtime=0 ups.status='OB LB'
tell "ups1 is empty"
stays 30 "something was done although the other UPS carries both nodes" nothing_done
unbroken srv1 srv2
on_mains 1 battery.charge=20 battery.runtime=600
wait_until 40 "that ups1 is on mains again was never told" no_alert_of n1 'ups.ups1.input'
