/** A drug and its taking, as the tables of overdose name them. */
export const TAKING = {
  drug: `valium vicodin benadryl gabapentin fentanyl_patch patch soma somas lyrica tramadols opana dilaudid fenta fentas tussi rock crystal tabs tablets capsules antidepressant anxiety_meds sleeping_pills ambien trazodone tylenol adderall antidepressants seroquel painkillers blue m30 fentanil pastas medicina medicinas rivotril clonazepam tramadol narcotics dope heroin h fent fentanyl fetty smack tar oxy oxys oxycodone perc percs percocet percocets blues xanax xan xans
    bar bars benzos klonopin meth methadone suboxone subs pill pills patches coke crack molly ghb tranq morphine codeine
    lean opiates opioids drugs norco norcos roxys speedball meds gabapentin heroina fentanilo droga drogas
    chiva metadona pastilla pastillas perico carga cristal`,
  took: `took take did do done used use shot snorted smoked mixed popped swallowed injected slammed banged drank
    ate sniffed relapsed_on hit downed drink chugged`,
};
