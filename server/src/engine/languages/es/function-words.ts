// Spanish words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliaries, particles.
// They also vote for the language of a block; words that Portuguese or Italian have too ("de", "con", "la") count for both.
export const functionWords: ReadonlySet<string> = new Set(
	`el la los las lo un una unos unas al del este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas
	yo tú él ella ellos ellas nosotros nosotras usted ustedes me te se le les nos os mi mis tu tus su sus nuestro nuestra nuestros nuestras
	suyo suya que quien quienes cual cuales cuyo cuya cuyos cuyas qué quién cómo cuándo dónde cuánto cuántos alguien algo nadie nada
	algún alguna algunos algunas ningún ninguno ninguna todo toda todos todas otro otra otros otras mismo misma mismos mismas ambos ambas
	a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
	y e o u ni pero sino aunque si porque pues mientras cuando donde como así
	es son era eran fue fueron ser sido siendo sea sean será serán sería serían está están estaba estaban estuvo estar estado
	ha han había habían hubo haber habido hay he hemos haya hayan habrá habría tiene tienen tenía tenían tuvo tuvieron tener
	puede pueden podía podrá podría podrían debe deben debería no sí ya aún todavía también tampoco sólo solo más menos muy tan tanto
	mucho mucha muchos muchas poco pocos casi después antes luego entonces ahora hoy ayer aquí allí siempre nunca además cada`.split(/\s+/),
);
