/**
 * Common first names of women and men in German reports, for pronouns. Written down for this project from general knowledge (CC0); names that
 * both bear (`Andrea`, `Kim`, `Sascha`) are in neither list.
 */
const WOMEN = `Adelheid Agnes Aishe Alice Aline Almut Amelie Andrée Angelique Anett Anette Angelika Anja Anke Anne Annegret Annelie Annelies
Anneliese Annemarie Annette Anni Antje Astrid Ayse Ayşe Bärbel Beate Beatrice Beatrix Benazir Berit Bettina Betty Birgit Birgitte
Birte Brigitte Britt Brunhilde Camille Carmen Carol Carole Caroline Cathérine Catherine Cécile Celine Céline Charlotte Chantal
Cheryl Chloe Christel Christiane Christine Claire Clarisse Condoleezza Constance Corinne Cornelie Dagmar Danielle Deborah Denise
Diane Dilek Dolores Dorit Doris Dorothee Dorothy Dörte Edeltraud Edith Elfriede Elif Elinor Elisabeth Elizabeth Elke Ella Ellen
Elli Else Elsbeth Emily Emine Emmanuelle Erdmute Erin Esther Estelle Eve Evelyn Evelyne Fatima Fatma Felicitas Florence Frauke
Freya Friederike Gabi Gabriele Gaby Geneviève Gerda Gerlinde Gertraud Gertrud Gertrude Gesine Gisela Gitte Gloria Greta Gretchen
Grete Gudrun Gundula Hannelore Hanne Hedwig Heide Heidemarie Heidi Heike Helen Helene Helga Henriette Hermine Hilary Hilde
Hildegard Hillary Ilse Imke Ines Inge Ingeborg Ingrid Inken Irene Iris Irmgard Irmtraud Isabel Isabell Isabelle Jacqueline Jane
Janet Janine Jeanette Jeannine Jennifer Jessica Jill Joan Josephine Joyce Juliane Julie Jutta Karen Karin Karoline Katharine Käthe
Kathleen Kathrin Katrin Katy Kerstin Kirsten Kristin Laure Liesbeth Lilli Lillian Lilly Linn Lise Liselotte Liz Lore Lotte Louise
Luise Lydie Mabel Madeleine Maike Maren Margaret Margarete Margarethe Margit Margot Margret Margrit Margrethe Marianne Marie
Marie-Luise Marielle Marilyn Marine Marion Marit Maud Meike Melanie Mette Michèle Michelle Miriam Mireille Muriel Nadine Nancy
Natalie Nathalie Nele Nelly Nicole Nilüfer Odile Pascale Pauline Penelope Petra Phoebe Rachel Rahel Rebecca Regine Renate Renée
Ricarda Rosalind Rose Rosemarie Roswitha Ruth Sabine Sandy Sarah Sheryl Sibylle Sieglinde Sigrid Silke Silvie Simone Sophie
Stefanie Stephanie Susan Susann Susanne Susi Suzanne Svenja Sylvie Theres Therese Thérèse Traude Traute Trude Trudi Undine Ursel
Ute Valérie Vanessa Verena Vivian Vivien Virginie Waltraud Wiebke Xenia Yasmin Yvette Yvonne Zeynep Zoe`

const MEN = `Aaron Abbas Abdul Abdullah Abel Abu Achim Adam Adel Adolf Adrian Ahmad Ahmed Ahmet Alain Alan Albert Albrecht Aldo Alejandro
Aleksandar Aleksander Alex Alexander Alexandre Alexandros Alexej Alexei Alfons Alfred Ali Alistair Alois Amir Anas Anatol Anders
Andre André Andreas Andrej Andrew Andrzej Angus Anton Antonio Antonis Antony António Arjen Armin Arne Arno Arnold Artur Arthur
Aschraf Axel Ayman Barack Bart Bartholomäus Baschar Basil Bastian Ben Benedikt Beniamino Benjamin Benno Bernard Bernd Bernhard
Bertram Bill Björn Bob Bodo Boris Borut Brian Bruce Bruno Burkhard Carl Carles Carlo Carlos Carsten Charles Christian Christof
Christoph Christophe Christopher Claudio Claus Clemens Colin Constantin Cornelius Craig Damian Daniel Danilo Dave David Dean Denis
Dennis Derek Detlef Didier Diego Dieter Dietmar Dietrich Dimitri Dimitris Dimitrij Dirk Dmitri Dmitrij Dominic Dominik Donald
Douglas Eberhard Eckart Eckhard Edgar Edmund Eduard Eduardo Edward Edwin Egon Ehud Elias Elmar Emanuel Emil Emilio Emmanuel
Emmerich Engelbert Enrico Enrique Eric Erich Erik Ernst Ernesto Erwin Esteban Etienne Eugen Evan Ewald Fabian Fabio Felipe Felix
Ferdinand Fernando Filip Florian Francesco Francisco Franco Francois François Frank Franz Fred Frederic Frederik Fredrik Friedhelm
Friedrich Fritz Gabor Gábor Gareth Gary Gebhard Geert Geoffrey Georg George Georges Georgi Gerald Gerd Gerhard Gernot Gert Gianni
Gilbert Giorgio Giorgos Giovanni Giuseppe Gordon Götz Graham Gregor Gregory Guido Guillaume Gunnar Gunter Gunther Günter Günther
Gustav Guy Hakan Hamid Hannes Hans Harald Harold Harry Hartmut Hassan Hasan Heiko Heiner Heinrich Heinz Helmut Helmuth Hendrik
Henning Henri Henrik Henry Herbert Heribert Hermann Holger Horst Hosni Howard Hubert Hugh Hugo Humberto Hussein Ibrahim Ignacio
Ignaz Igor Ilja Imad Ingo Ismail István Ivan Ivo Iwan Jack Jacob Jacques Jakob James Jan Janez Janis Jannis Janos János Jaroslaw
Jason Javier Jean-Claude Jean-Marc Jean-Pierre Jeff Jeffrey Jens Jeremy Jeroen Jerome Jerry Jim Jimmy Joachim João Jochen Joe Joel
Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jörg José Josef Joseph Josip Jost Juan Julian Julius Jürgen
Justin Karel Karl Karl-Heinz Karsten Kaspar Keith Kemal Ken Kenneth Kevin Khalid Klaus Kofi Konrad Konstantin Kurt Lars Larry
Laszlo László Laurent Laurenz Lawrence Leo Leon Leonard Leonhard Leonid Leopold Leszek Lewis Lorenz Lorenzo Lothar Louis Luc Lucas
Ludger Ludwig Luigi Luis Lukas Lutz Magnus Mahmud Mahmoud Manfred Manuel Marc Marcel Marco Marcus Marek Mariano Marijn Mario Mark
Markus Martin Marwan Mateusz Mathias Matteo Matthew Matthias Maurice Max Maximilian Mehmet Meinhard Michael Michail Michel Miguel
Mihai Mike Mikael Mikis Mikhail Milan Miloš Milo Miro Miroslav Mirko Mohamed Mohammad Mohammed Moritz Morten Moshe Murat Muammar
Mustafa Nabil Naser Nathan Neil Nicholas Nick Nico Nicolas Nicolás Niels Nigel Niklas Nikolai Nikolaj Nikolaus Nikos Nils Norbert
Norman Nuri Olaf Oleg Oliver Olivier Omar Oscar Oskar Osman Ossama Oswald Otmar Otto Ottmar Pablo Panagiotis Panos Paolo Pascal
Patrick Paul Pavel Pawel Pedro Peter Petr Petro Philip Philipp Philippe Pierre Piotr Piero Pius Rafael Rainer Ralf Ralph Ramon
Raphael Raul Raúl Ray Raymond Recep Reiner Reinhard Reinhold Rene René Reto Ricardo Richard Rick Robert Roberto Rodrigo Roger
Roland Rolf Roman Romano Ron Ronald Rory Rudi Rudolf Rüdiger Rupert Russell Ryan Said Salim Salman Salvatore Samir Samuel Sandro
Sauli Schimon Scott Sean Sebastian Sepp Serge Sergei Sergej Sergio Sergey Shimon Siegfried Siegmar Sigmar Sigmund Silvio Simon
Slobodan Søren Stanislaw Stefan Stefano Steffen Stephan Stephen Stephane Steve Steven Sven Tarik Tayyip Ted Thaddäus Theo Theodor
Thierry Thilo Thomas Thorsten Tibor Tiemo Till Tilman Tim Timo Timothy Timur Tobias Todd Tom Tomas Tomáš Tony Torben Torsten Udo
Ulf Ulrich Umberto Urs Uwe Valentin Vasco Veit Victor Viktor Vincent Vincenzo Vinzenz Vladimir Volker Waldemar Walid Walter
Walther Wassili Wayne Wendelin Werner Wieland Wilfried Wilhelm Willem William Willi Willibald Willy Wim Winfried Wladimir
Wladyslaw Wojciech Wolf Wolf-Dieter Wolfgang Wolfram Wolodymyr Xaver Yanis Yannick Yasser Youssef Yves Zoltán Zoran`

/** Names of both, and those of men that end as most of women do. */
const EITHER_OR_MEN =
  /^(?:Andrea|Luca|Sascha|Sasha|Nikita|Ilja|Ilya|Joshua|Elia|Noah|Mustafa|Costa|Micha|Misha|Mischa|Kolja|Wanja|Ezra|Akira|Aljoscha|Jona|Jonah|Barnaba|Geza|Géza|Bela|Béla|Zsa|Isa|Musa|Moussa|Abdullah|Mahatma|Ibrahima|Ivica|Nikola|Luka|Jukka|Pekka|Mika|Juha|Ilkka|Hamza|Taha|Yahya|Zakaria|Mustapha|Reza|Resa|Riza|Atilla|Attila|Gyula|Danila|Wasja|Petja|Serjoscha)$/u

const SEX: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...WOMEN.split(/\s+/u).map((name) => [name, 'f'] as const),
  ...MEN.split(/\s+/u).map((name) => [name, 'm'] as const),
])

/** Whether a first name is a woman's or a man's; `null` where it may be either or is not known. Most in `-a` are women's. */
export function sexOfFirstName(name: string): 'f' | 'm' | null {
  const known = SEX.get(name) ?? (name.includes('-') ? SEX.get(name.slice(0, name.indexOf('-'))) : undefined)
  if (known !== undefined) return known
  return /\p{Ll}{2}a$/u.test(name) && !EITHER_OR_MEN.test(name) ? 'f' : null
}
