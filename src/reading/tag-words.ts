// STAND-IN of the lead until the trained tagger is here: overwrite this file.
import { lookUpVerb, lookUpNoun, lookUpAdjective } from '../languages/de/lexicon.ts'
import type { TextSpan } from '../model/span.ts'
import type { Word, WordClass, Mood } from '../model/word.ts'
const P=new Set('in im bei beim nach von vom aus auf an am zu zum zur mit durch für gegen um unter über vor seit während wegen laut ohne zwischen hinter neben ab bis nahe trotz'.split(' '))
const A=new Set('der die das den dem des ein eine einen einem einer eines kein keine keinen seine ihre seiner ihrer seinen ihren diese dieser diesen alle'.split(' '))
const S=new Set('dass daß weil als wenn nachdem obwohl ob während damit sodass falls bevor indem da wobei'.split(' '))
const C=new Set('und oder aber sowie doch sondern denn'.split(' '))
const PR=new Set('er sie es man wir ich sich ihn ihm ihnen'.split(' '))
const ADV=new Set('nicht auch noch bereits schon zudem mehr als rund etwa knapp fast mindestens sehr weiter so hier dort dann nun'.split(' '))
const PART=new Set('fest auf an ab ein aus um zurück nieder vor zu mit'.split(' '))
export function tagWords(tokens: readonly TextSpan[], _start: boolean): Word[] {
  return tokens.map((t,i)=>{const l=t.text.toLowerCase();let c:WordClass='other';let mood:Mood|null=null;let lemma=t.text
    const prev=tokens[i-1]?.text,next=tokens[i+1]?.text
    const verbs=lookUpVerb(t.text)
    const cap=/^\p{Lu}/u.test(t.text)
    if(!/[\p{L}\d]/u.test(t.text))c='punctuation'
    else if(/^\d/.test(t.text))c='numeral'
    else if(PR.has(l))c='pronoun'
    else if(S.has(l)&&!(l==='als'&&/mehr|weniger/.test(prev??'')))c=(l==='als'&&prev!==','&&i>0)?'conjunction':'subordinator'
    else if(prev===','&&/^(der|die|das|den|dem|denen|deren|dessen)$/.test(l))c='relative'
    else if(A.has(l))c='article'
    else if(next!==undefined&&/^[.,]$/.test(next)&&PART.has(l))c='verb-particle'
    else if(P.has(l))c='preposition'
    else if(C.has(l))c='conjunction'
    else if(ADV.has(l))c='adverb'
    else if(!cap||i===0){
      const fin=verbs.find(v=>['present','past','subjunctive1','subjunctive2'].includes(v.form)&&v.person!==1&&v.person!==2)
      const part=verbs.find(v=>v.form==='participle');const inf=verbs.find(v=>v.form==='infinitive'||v.form==='zu-infinitive')
      if(part&&!(fin&&/t$/.test(l)&&fin.lemma!==part.lemma)){c='participle';lemma=part.lemma}
      else if(fin&&!(inf&&(next===undefined||/^[.,]$/.test(next)||/^(und|werden|soll|sollen|wollen|können|konnten)$/.test(next??'')))){c='finite';lemma=fin.lemma;mood=verbs.some(v=>v.form==='present'&&v.person===3)||verbs.some(v=>v.form==='past')?'indicative':verbs.some(v=>v.form==='subjunctive1')?'subjunctive1':fin.form==='subjunctive2'?'subjunctive2':'indicative'}
      else if(inf){c='infinitive';lemma=inf.lemma}
      else if(lookUpAdjective(t.text))c=/(e|en|er|es|em)$/.test(l)?'adjective':'adverb'
      else if(cap)c=lookUpNoun(t.text)?'noun':'name'
      else c='adverb'
    } else c=lookUpNoun(t.text)?'noun':'name'
    return {...t,class:c,lemma,mood}})
}
